-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop collation public.c
ALTER COLLATION public.c RENAME TO c__schemadiff_old;

-- 2/7 expand: create collation public.c
SET search_path = public;
CREATE COLLATION public.c (provider = icu, locale = 'sv');

-- 3/7 expand: drop domain public.tag
-- because of collation public.c
SET search_path = '';
ALTER DOMAIN public.tag RENAME TO tag__schemadiff_old;

-- 4/7 expand: create domain public.tag
-- because of collation public.c
SET search_path = public;
CREATE DOMAIN public.tag AS text COLLATE public.c;

-- 5/7 expand: alter column public.names.name
-- because of domain public.tag
-- locks: ACCESS EXCLUSIVE on public.names
ALTER TABLE public.names ALTER COLUMN name TYPE public.tag USING name::text::public.tag;

-- 6/7 expand: drop domain public.tag
-- because of collation public.c
SET search_path = '';
DROP DOMAIN public.tag__schemadiff_old;

-- 7/7 expand: drop collation public.c
DROP COLLATION public.c__schemadiff_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;

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

-- 3/7 expand: drop default public.names.name
-- because of column public.names.name
-- locks: ACCESS EXCLUSIVE on public.names
SET search_path = '';
ALTER TABLE ONLY public.names ALTER COLUMN name DROP DEFAULT;

-- 4/7 expand: alter column public.names.name
-- because of collation public.c
-- locks: ACCESS EXCLUSIVE on public.names
-- work: builds public.names.names_name_key, builds public.names_name
-- caution L402: nobody can read or write public.names while it is indexed
SET search_path = public;
ALTER TABLE public.names ALTER COLUMN name TYPE text COLLATE public.c;

-- 5/7 expand: drop collation public.c
SET search_path = '';
DROP COLLATION public.c__schemadiff_old;

-- 6/7 expand: create default public.names.name
-- because of column public.names.name
-- locks: ACCESS EXCLUSIVE on public.names
SET search_path = public;
ALTER TABLE ONLY public.names ALTER COLUMN name SET DEFAULT 'x';

-- 7/7 expand: create comment of collation public.c
-- because of collation public.c
COMMENT ON COLLATION public.c IS 'of names';

COMMIT;

RESET search_path;
RESET check_function_bodies;

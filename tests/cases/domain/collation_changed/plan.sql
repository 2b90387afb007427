-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop domain public.label
ALTER DOMAIN public.label RENAME TO label__schemadiff_old;

-- 2/7 expand: create domain public.label
SET search_path = public;
CREATE DOMAIN public.label AS text COLLATE pg_catalog."POSIX";

-- 3/7 expand: create domain_constraint public.label.label_check
-- because of domain public.label
ALTER DOMAIN public.label ADD CONSTRAINT label_check CHECK (value <> '');

-- 4/7 expand: drop default public.t.name
-- because of column public.t.name
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE ONLY public.t ALTER COLUMN name DROP DEFAULT;

-- 5/7 expand: alter column public.t.name
-- because of domain public.label
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.name does not fit public.label
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN name TYPE public.label USING name::text::public.label;

-- 6/7 expand: drop domain public.label
SET search_path = '';
DROP DOMAIN public.label__schemadiff_old;

-- 7/7 expand: create default public.t.name
-- because of column public.t.name
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE ONLY public.t ALTER COLUMN name SET DEFAULT 'x';

COMMIT;

RESET search_path;
RESET check_function_bodies;

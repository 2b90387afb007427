-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create domain public.us_zip
SET search_path = public;
CREATE DOMAIN public.us_zip AS text;

-- 2/3 expand: create domain_constraint public.us_zip.us_zip_check
ALTER DOMAIN public.us_zip ADD CONSTRAINT us_zip_check CHECK (value ~ E'^\\d{5}$' OR value ~ E'^\\d{5}-\\d{4}$');

COMMIT;

BEGIN;

-- 3/3 contract: alter column public.t.z
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.z does not fit public.us_zip
-- caution B306: readers of public.t.z get public.us_zip in place of text
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN z TYPE public.us_zip USING z::public.us_zip;

COMMIT;

RESET search_path;
RESET check_function_bodies;

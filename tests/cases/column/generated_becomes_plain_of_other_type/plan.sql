-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter column public.parcel.size
-- locks: ACCESS EXCLUSIVE on public.parcel
SET search_path = public;
ALTER TABLE public.parcel ALTER COLUMN size DROP EXPRESSION;

-- 2/2 expand: alter column public.parcel.size
-- locks: ACCESS EXCLUSIVE on public.parcel
-- work: rewrites public.parcel
-- caution F205: fails when a value of public.parcel.size does not fit xml
-- caution L402: nobody can read or write public.parcel while it is rewritten
ALTER TABLE public.parcel ALTER COLUMN size TYPE xml USING size::text::xml;

COMMIT;

RESET search_path;
RESET check_function_bodies;

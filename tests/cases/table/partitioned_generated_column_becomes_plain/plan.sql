-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter column public.parcel.size
-- locks: ACCESS EXCLUSIVE on public.parcel, ACCESS EXCLUSIVE on public.parcel_other
SET search_path = public;
ALTER TABLE public.parcel ALTER COLUMN size DROP EXPRESSION;

-- 2/2 expand: alter column public.parcel.size
-- locks: ACCESS EXCLUSIVE on public.parcel, ACCESS EXCLUSIVE on public.parcel_other
-- work: rewrites public.parcel_other
-- caution F205: fails when a value of public.parcel.size does not fit text[]
-- caution L402: nobody can read or write public.parcel_other while it is rewritten
ALTER TABLE public.parcel ALTER COLUMN size TYPE text[] USING size::text::text[];

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.a does not fit numeric
-- caution F205: fails when a value of public.t.b does not fit boolean
-- caution F205: fails when a value of public.t.c does not fit text[]
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t
    ALTER COLUMN a TYPE numeric USING a::text::numeric,
    ALTER COLUMN b TYPE boolean USING b::text::boolean,
    ALTER COLUMN c TYPE text[] USING c::text::text[];

COMMIT;

RESET search_path;
RESET check_function_bodies;

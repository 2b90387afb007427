-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter table public.u
-- locks: ACCESS EXCLUSIVE on public.u
-- work: rewrites public.u
-- caution L402: nobody can read or write public.u while it is rewritten
SET search_path = public;
ALTER TABLE public.u SET LOGGED;

-- 2/2 expand: alter column public."per%cent".state
-- locks: ACCESS EXCLUSIVE on public."per%cent"
-- work: rewrites public."per%cent"
-- caution F205: fails when a value of public."per%cent".state does not fit inet
-- caution L402: nobody can read or write public."per%cent" while it is rewritten
ALTER TABLE public."per%cent" ALTER COLUMN state TYPE inet USING state::inet;

COMMIT;

RESET search_path;
RESET check_function_bodies;

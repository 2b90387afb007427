-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter column public.p.k
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
-- work: rewrites public.p, rewrites public.p1
-- caution F205: fails when a value of public.p.k does not fit bigint
-- caution L402: nobody can read or write public.p while it is rewritten
-- caution L402: nobody can read or write public.p1 while it is rewritten
SET search_path = public;
ALTER TABLE public.p ALTER COLUMN k TYPE bigint;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN b TYPE bigint;

-- 2/3 expand: alter column public.u.b
-- locks: ACCESS EXCLUSIVE on public.u
-- work: rewrites public.u
-- caution L402: nobody can read or write public.u while it is rewritten
ALTER TABLE public.u ALTER COLUMN b TYPE bigint;

-- 3/3 expand: alter column public.v.b
-- locks: ACCESS EXCLUSIVE on public.v
-- work: rewrites public.v
-- caution L402: nobody can read or write public.v while it is rewritten
ALTER TABLE public.v ALTER COLUMN b TYPE bigint;

COMMIT;

RESET search_path;
RESET check_function_bodies;

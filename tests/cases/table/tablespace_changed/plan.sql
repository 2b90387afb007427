-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter table public.p1
-- locks: ACCESS EXCLUSIVE on public.p1
-- work: rewrites public.p1
-- caution L402: nobody can read or write public.p1 while it is rewritten
SET search_path = public;
ALTER TABLE public.p1 SET TABLESPACE app_space;

-- 2/2 expand: alter table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t SET TABLESPACE app_space;

COMMIT;

RESET search_path;
RESET check_function_bodies;

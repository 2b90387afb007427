-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t SET ACCESS METHOD other;

-- 2/2 expand: alter materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
-- work: rewrites public.m
-- caution L402: nobody can read or write public.m while it is rewritten
ALTER MATERIALIZED VIEW public.m SET ACCESS METHOD other;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
-- work: rewrites public.m
-- caution L402: nobody can read or write public.m while it is rewritten
SET search_path = public;
ALTER MATERIALIZED VIEW public.m SET TABLESPACE app_space;

COMMIT;

RESET search_path;
RESET check_function_bodies;

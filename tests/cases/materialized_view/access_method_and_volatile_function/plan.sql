-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: materialized_view public.m is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
-- caution B316: code that uses public.m finds it changed
DROP MATERIALIZED VIEW public.m;

-- 2/2 contract: create materialized_view public.m
SET search_path = public;
CREATE MATERIALIZED VIEW public.m AS
SELECT stamp() AS made_at, random() AS r;

COMMIT;

RESET search_path;
RESET check_function_bodies;

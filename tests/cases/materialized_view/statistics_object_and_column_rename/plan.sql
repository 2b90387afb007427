-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: materialized_view public.m is compared as text (--no-scratch)
-- not managed: 1 statistics object

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
DROP MATERIALIZED VIEW public.m;

-- 2/2 expand: create materialized_view public.m
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
SET search_path = public;
CREATE MATERIALIZED VIEW public.m AS
SELECT a AS x, b AS y FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: materialized_view public.m is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create statistics public.pst
-- locks: SHARE UPDATE EXCLUSIVE on public.p
SET search_path = public;
CREATE STATISTICS public.pst ON a, b FROM public.p;

-- 2/4 expand: drop materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
SET search_path = '';
DROP MATERIALIZED VIEW public.m;

-- 3/4 expand: create materialized_view public.m
-- locks: ACCESS SHARE on public.p
SET search_path = public;
CREATE MATERIALIZED VIEW public.m AS
SELECT a, b FROM p WHERE a > 0;

-- 4/4 expand: create statistics public.mst
-- because of materialized_view public.m
CREATE STATISTICS public.mst ON a, b FROM public.m;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: materialized_view public.m is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
DROP MATERIALIZED VIEW public.m;

-- 2/3 expand: create materialized_view public.m
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
SET search_path = public;
CREATE MATERIALIZED VIEW public.m AS
SELECT a AS x, b AS y FROM t;

-- 3/3 expand: create statistics public.m_stat
CREATE STATISTICS public.m_stat (ndistinct) ON x, y FROM public.m;

COMMIT;

RESET search_path;
RESET check_function_bodies;

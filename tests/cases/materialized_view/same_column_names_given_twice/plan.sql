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
SET search_path = public;
CREATE MATERIALIZED VIEW public.m AS
SELECT t.a AS x, t.b AS y FROM public.t
WITH NO DATA;

-- 3/3 expand: create index public.m_x_idx
-- because of materialized_view public.m
CREATE INDEX m_x_idx ON public.m USING btree (x);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand
-- U001: materialized_view public.z_first is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop materialized_view public.z_first
-- locks: ACCESS EXCLUSIVE on public.z_first
DROP MATERIALIZED VIEW public.z_first;

-- 2/5 expand: create materialized_view public.z_first
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
SET search_path = public;
CREATE MATERIALIZED VIEW public.z_first AS
SELECT a, a * 2 AS twice FROM t;

-- 3/5 expand: create materialized_view public.m_second
CREATE MATERIALIZED VIEW public.m_second AS
SELECT sum(twice) AS s FROM z_first;

-- 4/5 expand: create materialized_view public.a_third
CREATE MATERIALIZED VIEW public.a_third AS
SELECT s FROM m_second UNION ALL SELECT a FROM z_first;

-- 5/5 expand: create index public.a_third_s_idx
CREATE UNIQUE INDEX a_third_s_idx ON public.a_third USING btree (s);

COMMIT;

RESET search_path;
RESET check_function_bodies;

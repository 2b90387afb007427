-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract
-- U001: materialized_view public.z_first is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: drop materialized_view public.z_first
-- locks: ACCESS EXCLUSIVE on public.z_first
-- caution B316: code that uses public.z_first finds it changed
DROP MATERIALIZED VIEW public.z_first;

-- 2/5 contract: create materialized_view public.z_first
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
SET search_path = public;
CREATE MATERIALIZED VIEW public.z_first AS
SELECT a, a * 2 AS twice FROM t;

COMMIT;

BEGIN;

-- 3/5 contract: create materialized_view public.m_second
-- locks: ACCESS SHARE on public.z_first
CREATE MATERIALIZED VIEW public.m_second AS
SELECT sum(twice) AS s FROM z_first;

-- 4/5 contract: create materialized_view public.a_third
-- locks: ACCESS SHARE on public.m_second, ACCESS SHARE on public.z_first
CREATE MATERIALIZED VIEW public.a_third AS
SELECT s FROM m_second UNION ALL SELECT a FROM z_first;

COMMIT;

BEGIN;

-- 5/5 contract: create index public.a_third_s_idx
-- locks: SHARE on public.a_third
CREATE UNIQUE INDEX a_third_s_idx ON public.a_third USING btree (s);

COMMIT;

RESET search_path;
RESET check_function_bodies;

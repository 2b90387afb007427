-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract
-- U001: materialized_view public.z_first is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 contract: prepare materialized_view public.z_first
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
SET search_path = public;
CREATE MATERIALIZED VIEW public.__schemadiff_new_dfbeefea AS
SELECT a, a * 2 AS twice FROM t;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/6 contract: drop materialized_view public.z_first
-- locks: ACCESS EXCLUSIVE on public.z_first
-- caution B316: code that uses public.z_first finds it changed
SET search_path = '';
DROP MATERIALIZED VIEW public.z_first;

-- 3/6 contract: create materialized_view public.z_first
SET search_path = public;
ALTER MATERIALIZED VIEW public.__schemadiff_new_dfbeefea RENAME TO z_first;

-- 4/6 contract: create materialized_view public.m_second
-- caution B321: code that uses public.m_second has to wait for contract, like materialized_view public.z_first
CREATE MATERIALIZED VIEW public.m_second AS
SELECT sum(twice) AS s FROM z_first;

-- 5/6 contract: create materialized_view public.a_third
-- caution B321: code that uses public.a_third has to wait for contract, like materialized_view public.z_first
CREATE MATERIALIZED VIEW public.a_third AS
SELECT s FROM m_second UNION ALL SELECT a FROM z_first;

-- 6/6 contract: create index public.a_third_s_idx
CREATE UNIQUE INDEX a_third_s_idx ON public.a_third USING btree (s);

COMMIT;

RESET search_path;
RESET check_function_bodies;

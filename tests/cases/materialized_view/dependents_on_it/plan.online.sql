-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 contract
-- U001: materialized_view public.base is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 contract: prepare materialized_view public.base
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
SET search_path = public;
CREATE MATERIALIZED VIEW public.__schemadiff_new_04a81bc7 AS
SELECT a, b::bigint AS b FROM t;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/10 contract: drop materialized_view public.second
-- because of materialized_view public.base
-- locks: ACCESS EXCLUSIVE on public.second
SET search_path = '';
DROP MATERIALIZED VIEW public.second;

-- 3/10 contract: drop view public.on_base
-- because of materialized_view public.base
-- locks: ACCESS EXCLUSIVE on public.on_base
DROP VIEW public.on_base;

-- 4/10 contract: drop function public.peek()
-- because of materialized_view public.base
DROP FUNCTION public.peek();

-- 5/10 contract: drop materialized_view public.base
-- locks: ACCESS EXCLUSIVE on public.base
-- caution B316: code that uses public.base finds it changed
DROP MATERIALIZED VIEW public.base;

-- 6/10 contract: create materialized_view public.base
SET search_path = public;
ALTER MATERIALIZED VIEW public.__schemadiff_new_04a81bc7 RENAME TO base;

-- 7/10 contract: create function public.peek()
-- because of materialized_view public.base
CREATE FUNCTION public.peek()
 RETURNS SETOF public.base
 LANGUAGE sql
 STABLE
AS $$ select * from base $$;

-- 8/10 contract: create view public.on_base
-- because of materialized_view public.base
CREATE VIEW public.on_base AS
SELECT a FROM base;

-- 9/10 contract: create materialized_view public.second
-- because of materialized_view public.base
CREATE MATERIALIZED VIEW public.second AS
SELECT sum(b) AS s FROM base;

-- 10/10 contract: create index public.second_s
-- because of materialized_view public.second
CREATE INDEX second_s ON public.second USING btree (s);

COMMIT;

RESET search_path;
RESET check_function_bodies;

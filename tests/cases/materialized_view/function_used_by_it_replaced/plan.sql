-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: drop materialized_view public.m
-- because of function public.f(integer)
-- locks: ACCESS EXCLUSIVE on public.m
DROP MATERIALIZED VIEW public.m;

-- 2/5 contract: drop function public.f(integer)
-- caution B318: code that uses public.f(integer) finds it changed
DROP FUNCTION public.f(integer);

-- 3/5 contract: create function public.f(integer)
SET search_path = public;
CREATE FUNCTION public.f(x integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $$select x::bigint * 2$$;

-- 4/5 contract: create materialized_view public.m
-- because of function public.f(integer)
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
CREATE MATERIALIZED VIEW public.m AS
SELECT f(a) AS y FROM t;

-- 5/5 contract: create index public.m_y_idx
-- because of materialized_view public.m
-- locks: SHARE on public.m
CREATE INDEX m_y_idx ON public.m USING btree (y);

COMMIT;

RESET search_path;
RESET check_function_bodies;

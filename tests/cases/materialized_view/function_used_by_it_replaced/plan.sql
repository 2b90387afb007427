-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop materialized_view public.m
-- because of function public.f(integer)
-- locks: ACCESS EXCLUSIVE on public.m
DROP MATERIALIZED VIEW public.m;

-- 2/5 expand: drop function public.f(integer)
DROP FUNCTION public.f(integer);

-- 3/5 expand: create function public.f(integer)
SET search_path = public;
CREATE FUNCTION public.f(x integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $$select x::bigint * 2$$;

-- 4/5 expand: create materialized_view public.m
-- because of function public.f(integer)
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
CREATE MATERIALIZED VIEW public.m AS
SELECT f(a) AS y FROM t;

-- 5/5 expand: create index public.m_y_idx
-- because of materialized_view public.m
CREATE INDEX m_y_idx ON public.m USING btree (y);

COMMIT;

RESET search_path;
RESET check_function_bodies;

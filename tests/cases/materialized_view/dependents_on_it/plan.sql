-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand
-- U001: materialized_view public.base is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: drop function public.peek()
-- because of materialized_view public.base
DROP FUNCTION public.peek();

-- 2/9 expand: drop view public.on_base
-- because of materialized_view public.base
-- locks: ACCESS EXCLUSIVE on public.on_base
DROP VIEW public.on_base;

-- 3/9 expand: drop materialized_view public.second
-- because of materialized_view public.base
-- locks: ACCESS EXCLUSIVE on public.second
DROP MATERIALIZED VIEW public.second;

-- 4/9 expand: drop materialized_view public.base
-- locks: ACCESS EXCLUSIVE on public.base
DROP MATERIALIZED VIEW public.base;

-- 5/9 expand: create materialized_view public.base
-- locks: ACCESS SHARE on public.t
-- work: reads all of public.t
SET search_path = public;
CREATE MATERIALIZED VIEW public.base AS
SELECT a, b::bigint AS b FROM t;

-- 6/9 expand: create function public.peek()
-- because of materialized_view public.base
CREATE FUNCTION public.peek()
 RETURNS SETOF public.base
 LANGUAGE sql
 STABLE
AS $$ select * from base $$;

-- 7/9 expand: create view public.on_base
-- because of materialized_view public.base
CREATE VIEW public.on_base AS
SELECT a FROM base;

-- 8/9 expand: create materialized_view public.second
-- because of materialized_view public.base
CREATE MATERIALIZED VIEW public.second AS
SELECT sum(b) AS s FROM base;

-- 9/9 expand: create index public.second_s
-- because of materialized_view public.second
CREATE INDEX second_s ON public.second USING btree (s);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 1 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter function public.outer_f()
SET search_path = public;
CREATE OR REPLACE FUNCTION public.outer_f()
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $$select sum(x)::bigint from mid$$;

COMMIT;

BEGIN;

-- 2/5 contract: drop view public.mid
-- because of function public.inner_f()
-- locks: ACCESS EXCLUSIVE on public.mid
SET search_path = '';
DROP VIEW public.mid;

-- 3/5 contract: drop function public.inner_f()
-- caution B318: code that uses public.inner_f() finds it changed
DROP FUNCTION public.inner_f();

-- 4/5 contract: create function public.inner_f()
SET search_path = public;
CREATE FUNCTION public.inner_f()
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE
AS $$select generate_series(1, 3)::bigint$$;

-- 5/5 contract: create view public.mid
-- because of function public.inner_f()
CREATE VIEW public.mid AS
SELECT x FROM inner_f() x;

COMMIT;

RESET search_path;
RESET check_function_bodies;

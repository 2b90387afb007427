-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop function public.f(integer)
-- caution B318: code that uses public.f(integer) finds it changed
DROP FUNCTION public.f(integer);

-- 2/4 contract: create function public.f(integer)
SET search_path = public;
CREATE FUNCTION public.f(a integer)
 RETURNS text
 LANGUAGE sql
AS $$ select 'x' $$;

-- 3/4 contract: create privilege of function public.f(integer)
-- because of function public.f(integer)
GRANT EXECUTE ON FUNCTION public.f(integer) TO app_reader WITH GRANT OPTION;

-- 4/4 contract: create privilege of function public.f(integer)
-- because of function public.f(integer)
REVOKE EXECUTE ON FUNCTION public.f(integer) FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

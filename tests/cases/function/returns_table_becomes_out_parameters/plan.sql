-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop function public.f()
-- caution B318: code that uses public.f() finds it changed
DROP FUNCTION public.f();

-- 2/2 contract: create function public.f()
SET search_path = public;
CREATE FUNCTION public.f(OUT a integer, OUT b text)
 RETURNS SETOF record
 LANGUAGE sql
AS $$ select 1, 'x' $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

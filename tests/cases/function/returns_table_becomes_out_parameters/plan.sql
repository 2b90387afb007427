-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop function public.f()
DROP FUNCTION public.f();

-- 2/2 expand: create function public.f()
SET search_path = public;
CREATE FUNCTION public.f(OUT a integer, OUT b text)
 RETURNS SETOF record
 LANGUAGE sql
AS $$ select 1, 'x' $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

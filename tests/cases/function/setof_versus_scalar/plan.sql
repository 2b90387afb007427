-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop function public.n()
-- caution B318: code that uses public.n() finds it changed
DROP FUNCTION public.n();

-- 2/2 contract: create function public.n()
SET search_path = public;
CREATE FUNCTION public.n()
 RETURNS SETOF integer
 LANGUAGE sql
 ROWS 7
AS $$select generate_series(1, 7)$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

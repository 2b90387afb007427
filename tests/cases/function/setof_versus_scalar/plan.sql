-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop function public.n()
DROP FUNCTION public.n();

-- 2/2 expand: create function public.n()
SET search_path = public;
CREATE FUNCTION public.n()
 RETURNS SETOF integer
 LANGUAGE sql
 ROWS 7
AS $$select generate_series(1, 7)$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.twice(integer)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.twice(n integer)
 RETURNS integer
 LANGUAGE sql
AS $$select n * 2$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop function public.run(integer)
DROP FUNCTION public.run(integer);

-- 2/2 expand: create function public.run(integer)
SET search_path = public;
CREATE PROCEDURE public.run(n integer)
 LANGUAGE sql
AS $$insert into t values (n)$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

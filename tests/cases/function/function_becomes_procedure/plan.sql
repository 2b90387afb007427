-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop function public.run(integer)
-- caution B318: code that uses public.run(integer) finds it changed
DROP FUNCTION public.run(integer);

-- 2/2 contract: create function public.run(integer)
SET search_path = public;
CREATE PROCEDURE public.run(n integer)
 LANGUAGE sql
AS $$insert into t values (n)$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create function public.ping(integer, integer)
SET search_path = public;
CREATE FUNCTION public.ping(n integer, step integer)
 RETURNS integer
 LANGUAGE sql
AS $$select case when n > 0 then pong(n - step, step) else 0 end$$;

-- 2/4 expand: create function public.pong(integer, integer)
CREATE FUNCTION public.pong(n integer, step integer)
 RETURNS integer
 LANGUAGE sql
AS $$select case when n > 0 then ping(n - step, step) else 1 end$$;

COMMIT;

BEGIN;

-- 3/4 contract: drop function public.ping(integer)
-- caution B318: code that names public.ping(integer) fails
SET search_path = '';
DROP FUNCTION public.ping(integer);

-- 4/4 contract: drop function public.pong(integer)
-- caution B318: code that names public.pong(integer) fails
DROP FUNCTION public.pong(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;

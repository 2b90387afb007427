-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 contract: drop function public.total()
-- caution B318: code that uses public.total() finds it changed
DROP FUNCTION public.total();

-- 2/6 contract: create function public.total()
SET search_path = public;
CREATE FUNCTION public.total()
 RETURNS bigint
 LANGUAGE sql
AS $$select 1::bigint$$;

-- 3/6 contract: create comment of function public.total()
-- because of function public.total()
COMMENT ON FUNCTION public.total() IS 'kept';

-- 4/6 contract: create owner of function public.total()
-- because of function public.total()
ALTER FUNCTION public.total() OWNER TO app_owner;

-- 5/6 contract: create privilege of function public.total()
-- because of function public.total()
GRANT EXECUTE ON FUNCTION public.total() TO app_reader;

-- 6/6 contract: create privilege of function public.total()
-- because of function public.total()
REVOKE EXECUTE ON FUNCTION public.total() FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

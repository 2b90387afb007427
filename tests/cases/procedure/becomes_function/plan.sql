-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop function public.p(integer)
-- caution B318: code that uses public.p(integer) finds it changed
DROP PROCEDURE public.p(integer);

-- 2/3 contract: create function public.p(integer)
SET search_path = public;
CREATE FUNCTION public.p(a integer)
 RETURNS void
 LANGUAGE plpgsql
AS $$begin null; end$$;

-- 3/3 contract: create comment of function public.p(integer)
-- because of function public.p(integer)
COMMENT ON FUNCTION public.p(integer) IS 'does nothing';

COMMIT;

RESET search_path;
RESET check_function_bodies;

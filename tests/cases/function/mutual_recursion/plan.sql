-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create function public.is_even(bigint)
SET search_path = public;
CREATE FUNCTION public.is_even(n bigint)
 RETURNS boolean
 LANGUAGE plpgsql
AS $$begin if n = 0 then return true; end if; return is_odd(n - 1); end$$;

-- 2/4 expand: create function public.is_odd(bigint)
CREATE FUNCTION public.is_odd(n bigint)
 RETURNS boolean
 LANGUAGE plpgsql
AS $$begin if n = 0 then return false; end if; return is_even(n - 1); end$$;

COMMIT;

BEGIN;

-- 3/4 contract: drop function public.is_even(integer)
-- caution B318: code that names public.is_even(integer) fails
SET search_path = '';
DROP FUNCTION public.is_even(integer);

-- 4/4 contract: drop function public.is_odd(integer)
-- caution B318: code that names public.is_odd(integer) fails
DROP FUNCTION public.is_odd(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;

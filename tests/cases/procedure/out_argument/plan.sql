-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract
-- U001: function public.info() is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop function public.info()
-- caution B318: code that uses public.info() finds it changed
DROP PROCEDURE public.info();

-- 2/3 contract: create function public.info()
SET search_path = public;
CREATE PROCEDURE public.info(OUT n integer, OUT t text)
 LANGUAGE plpgsql
AS $$begin n := 1; t := 'x'; end$$;

-- 3/3 contract: create comment of function public.info()
-- because of function public.info()
COMMENT ON PROCEDURE public.info() IS 'two';

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: function public.info() is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop function public.info()
DROP PROCEDURE public.info();

-- 2/3 expand: create function public.info()
SET search_path = public;
CREATE PROCEDURE public.info(OUT n integer, OUT t text)
 LANGUAGE plpgsql
AS $$begin n := 1; t := 'x'; end$$;

-- 3/3 expand: create comment of function public.info()
-- because of function public.info()
COMMENT ON PROCEDURE public.info() IS 'two';

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create function public.cr()
SET search_path = public;
CREATE FUNCTION public.cr()
 RETURNS integer
 LANGUAGE sql
AS $$select
 1
$$;

-- 2/2 expand: alter function public.w()
CREATE OR REPLACE FUNCTION public.w()
 RETURNS integer
 LANGUAGE sql
AS $$

	select
	  1   

$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

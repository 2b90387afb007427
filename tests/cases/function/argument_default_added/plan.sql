-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.page(integer, integer)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.page(n integer, size integer DEFAULT 20)
 RETURNS integer
 LANGUAGE sql
AS $$select n * size$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

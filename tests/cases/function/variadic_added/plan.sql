-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop function public.join_all(text, text[])
DROP FUNCTION public.join_all(text, text[]);

-- 2/2 expand: create function public.join_all(text, text[])
SET search_path = public;
CREATE FUNCTION public.join_all(sep text, VARIADIC parts text[])
 RETURNS text
 LANGUAGE sql
AS $$select array_to_string(parts, sep)$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop function public.join_all(text, text[])
-- caution B318: code that uses public.join_all(text, text[]) finds it changed
DROP FUNCTION public.join_all(text, text[]);

-- 2/2 contract: create function public.join_all(text, text[])
SET search_path = public;
CREATE FUNCTION public.join_all(sep text, VARIADIC parts text[])
 RETURNS text
 LANGUAGE sql
AS $$select array_to_string(parts, sep)$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

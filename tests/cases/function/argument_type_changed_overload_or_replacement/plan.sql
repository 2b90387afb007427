-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create function public.size_of(bigint)
SET search_path = public;
CREATE FUNCTION public.size_of(x bigint)
 RETURNS integer
 LANGUAGE sql
AS $$select x::int$$;

COMMIT;

BEGIN;

-- 2/2 contract: drop function public.size_of(integer)
-- caution B318: code that names public.size_of(integer) fails
SET search_path = '';
DROP FUNCTION public.size_of(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;

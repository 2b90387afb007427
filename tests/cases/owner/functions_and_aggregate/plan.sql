-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create owner of aggregate public.g(integer)
SET search_path = public;
ALTER AGGREGATE public.g(integer) OWNER TO app_owner;

-- 2/2 expand: create owner of function public.p(integer)
ALTER PROCEDURE public.p(integer) OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

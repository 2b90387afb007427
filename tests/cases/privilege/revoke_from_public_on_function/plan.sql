-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create privilege of function public.f()
SET search_path = public;
GRANT EXECUTE ON FUNCTION public.f() TO "Weird Role";

-- 2/4 expand: create privilege of function public.f()
GRANT EXECUTE ON FUNCTION public.f() TO app_reader;

-- 3/4 expand: drop privilege of function public.g()
SET search_path = '';
GRANT EXECUTE ON FUNCTION public.g() TO PUBLIC;

-- 4/4 contract: create privilege of function public.f()
SET search_path = public;
REVOKE EXECUTE ON FUNCTION public.f() FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create privilege of function public.f(text, integer[])
SET search_path = public;
GRANT EXECUTE ON FUNCTION public.f(text, integer[]) TO app_reader;

-- 2/4 expand: create privilege of function public.p(integer)
GRANT EXECUTE ON PROCEDURE public.p(integer) TO app_writer WITH GRANT OPTION;

-- 3/4 contract: create privilege of function public.p(integer)
REVOKE EXECUTE ON PROCEDURE public.p(integer) FROM PUBLIC;

-- 4/4 contract: drop privilege of function public.f(integer)
SET search_path = '';
REVOKE EXECUTE ON FUNCTION public.f(integer) FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 2 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create owner of schema s
SET search_path = public;
ALTER SCHEMA s OWNER TO app_owner;

-- 2/6 expand: create owner of function public.f()
ALTER FUNCTION public.f() OWNER TO app_owner;

-- 3/6 contract: create privilege of schema s
REVOKE CREATE, USAGE ON SCHEMA s FROM app_owner;

-- 4/6 contract: create privilege of enum public.e
REVOKE USAGE ON TYPE public.e FROM PUBLIC;

-- 5/6 contract: create privilege of function public.f()
REVOKE EXECUTE ON FUNCTION public.f() FROM PUBLIC;

-- 6/6 contract: create privilege of function public.f()
REVOKE EXECUTE ON FUNCTION public.f() FROM app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

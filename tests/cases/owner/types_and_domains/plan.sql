-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create owner of composite_type public.c
SET search_path = public;
ALTER TYPE public.c OWNER TO app_owner;

-- 2/3 expand: create owner of domain public.d
ALTER DOMAIN public.d OWNER TO app_owner;

-- 3/3 expand: create owner of range_type public.r
ALTER TYPE public.r OWNER TO app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create owner of base_type public.label
SET search_path = public;
ALTER TYPE public.label OWNER TO app_owner;

-- 2/3 expand: create privilege of base_type public.label
GRANT USAGE ON TYPE public.label TO app_reader;

-- 3/3 contract: create privilege of base_type public.label
REVOKE USAGE ON TYPE public.label FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

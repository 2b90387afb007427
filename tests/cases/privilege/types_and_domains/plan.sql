-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 2 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create privilege of composite_type public.c
SET search_path = public;
GRANT USAGE ON TYPE public.c TO app_writer WITH GRANT OPTION;

-- 2/5 expand: create privilege of domain public.d
GRANT USAGE ON DOMAIN public.d TO app_reader;

-- 3/5 contract: create privilege of domain public.d
REVOKE USAGE ON DOMAIN public.d FROM PUBLIC;

-- 4/5 contract: alter privilege of enum public.e
REVOKE USAGE ON TYPE public.e FROM PUBLIC;

-- 5/5 contract: alter privilege of enum public.e
REVOKE USAGE ON TYPE public.e FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

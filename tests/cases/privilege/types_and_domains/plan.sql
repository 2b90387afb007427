-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 2 expand, 3 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/5 expand: create privilege of composite_type public.c
-- caution S701: role app_writer gets USAGE on public.c
-- refused: S701 without permission: role app_writer gets USAGE on public.c
-- allow it with --allow 'S701:public.c'
--   GRANT USAGE ON TYPE public.c TO app_writer WITH GRANT OPTION;

-- 2/5 expand: create privilege of domain public.d
-- caution S701: role app_reader gets USAGE on public.d
-- refused: S701 without permission: role app_reader gets USAGE on public.d
-- allow it with --allow 'S701:public.d'
--   GRANT USAGE ON DOMAIN public.d TO app_reader;

BEGIN;

-- 3/5 contract: create privilege of domain public.d
-- caution B315: everybody loses USAGE on public.d
SET search_path = public;
REVOKE USAGE ON DOMAIN public.d FROM PUBLIC;

-- 4/5 contract: alter privilege of enum public.e
-- caution B315: everybody loses USAGE on public.e
REVOKE USAGE ON TYPE public.e FROM PUBLIC;

-- 5/5 contract: alter privilege of enum public.e
-- caution B315: role app_reader loses USAGE on public.e
REVOKE USAGE ON TYPE public.e FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

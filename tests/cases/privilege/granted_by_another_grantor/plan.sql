-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: alter privilege of table public.t
-- caution B315: role app_reader loses SELECT on public.t
SET search_path = public;
REVOKE GRANT OPTION FOR SELECT ON TABLE public.t FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

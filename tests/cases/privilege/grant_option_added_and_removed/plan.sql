-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter privilege of table public.t
SET search_path = public;
GRANT SELECT ON TABLE public.t TO app_reader WITH GRANT OPTION;

-- 2/2 contract: alter privilege of table public.t
REVOKE GRANT OPTION FOR INSERT, UPDATE ON TABLE public.t FROM app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter privilege of table public.t
SET search_path = public;
GRANT SELECT ON TABLE public.t TO app_writer;

-- 2/3 contract: alter privilege of table public.t
SET ROLE app_reader;
REVOKE SELECT ON TABLE public.t FROM app_writer;
RESET ROLE;

-- 3/3 contract: alter privilege of table public.t
REVOKE GRANT OPTION FOR SELECT ON TABLE public.t FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create privilege of schema s
SET search_path = public;
GRANT USAGE ON SCHEMA s TO PUBLIC;

-- 2/3 expand: alter privilege of table public.t
GRANT INSERT ON TABLE public.t TO PUBLIC;

-- 3/3 contract: alter privilege of table public.t
REVOKE SELECT ON TABLE public.t FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

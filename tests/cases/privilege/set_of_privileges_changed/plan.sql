-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter privilege of table public.t
SET search_path = public;
GRANT INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.t TO app_reader;

-- 2/3 expand: alter privilege of table public.t
GRANT DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.t TO app_writer;

-- 3/3 contract: alter privilege of table public.t
REVOKE INSERT, UPDATE ON TABLE public.t FROM app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;

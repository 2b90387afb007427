-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter privilege of sequence public.s
SET search_path = public;
GRANT SELECT, UPDATE ON SEQUENCE public.s TO app_writer;

-- 2/3 expand: alter privilege of sequence public.t_id_seq
GRANT UPDATE, USAGE ON SEQUENCE public.t_id_seq TO app_reader;

-- 3/3 contract: alter privilege of sequence public.s
REVOKE USAGE ON SEQUENCE public.s FROM app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: alter privilege of sequence public.s
-- caution S701: role app_writer gets SELECT, UPDATE on public.s
-- refused: S701 without permission: role app_writer gets SELECT, UPDATE on public.s
-- allow it with --allow 'S701:public.s'
--   GRANT SELECT, UPDATE ON SEQUENCE public.s TO app_writer;

-- 2/3 expand: alter privilege of sequence public.t_id_seq
-- caution S701: role app_reader gets UPDATE, USAGE on public.t_id_seq
-- refused: S701 without permission: role app_reader gets UPDATE, USAGE on public.t_id_seq
-- allow it with --allow 'S701:public.t_id_seq'
--   GRANT UPDATE, USAGE ON SEQUENCE public.t_id_seq TO app_reader;

-- 3/3 contract: alter privilege of sequence public.s
-- caution B315: role app_writer loses USAGE on public.s
-- refused: needs a refused step: privilege of sequence public.s
--   REVOKE USAGE ON SEQUENCE public.s FROM app_writer;

RESET search_path;
RESET check_function_bodies;

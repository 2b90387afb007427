-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: alter privilege of table public.t
-- caution S701: role app_reader gets SELECT on public.t
-- refused: S701 without permission: role app_reader gets SELECT on public.t
-- allow it with --allow 'S701:public.t'
--   GRANT SELECT ON TABLE public.t TO app_reader WITH GRANT OPTION;

-- 2/2 contract: alter privilege of table public.t
-- caution B315: role app_writer loses INSERT, UPDATE on public.t
-- refused: needs a refused step: privilege of table public.t
--   REVOKE GRANT OPTION FOR INSERT, UPDATE ON TABLE public.t FROM app_writer;

RESET search_path;
RESET check_function_bodies;

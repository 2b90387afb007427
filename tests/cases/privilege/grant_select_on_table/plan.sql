-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 expand: create privilege of table public.t
-- caution S701: role app_reader gets SELECT on public.t
-- refused: S701 without permission: role app_reader gets SELECT on public.t
-- allow it with --allow 'S701:public.t'
--   GRANT SELECT ON TABLE public.t TO app_reader;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: create privilege of table public.t
-- caution S701: role app_reader gets SELECT on public.t
-- refused: S701 without permission: role app_reader gets SELECT on public.t
-- allow it with --allow 'S701:public.t'
--   GRANT SELECT ON TABLE public.t TO app_reader;

BEGIN;

-- 2/2 contract: drop privilege of column public.t.a
-- caution B315: role app_reader loses SELECT on public.t.a
REVOKE SELECT (a) ON TABLE public.t FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: create privilege of schema s
-- caution S701: everybody gets USAGE on s
-- refused: S701 without permission: everybody gets USAGE on s
-- allow it with --allow 'S701:s'
--   GRANT USAGE ON SCHEMA s TO PUBLIC;

-- 2/3 expand: alter privilege of table public.t
-- caution S701: everybody gets INSERT on public.t
-- refused: S701 without permission: everybody gets INSERT on public.t
-- allow it with --allow 'S701:public.t'
--   GRANT INSERT ON TABLE public.t TO PUBLIC;

-- 3/3 contract: alter privilege of table public.t
-- caution B315: everybody loses SELECT on public.t
-- refused: needs a refused step: privilege of table public.t
--   REVOKE SELECT ON TABLE public.t FROM PUBLIC;

RESET search_path;
RESET check_function_bodies;

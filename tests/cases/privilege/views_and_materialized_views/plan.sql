-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: alter privilege of view public.v
-- caution S701: role app_writer gets SELECT, INSERT on public.v
-- refused: S701 without permission: role app_writer gets SELECT, INSERT on public.v
-- allow it with --allow 'S701:public.v'
--   GRANT SELECT, INSERT ON TABLE public.v TO app_writer;

BEGIN;

-- 2/4 contract: alter privilege of view public.v
-- caution B315: role app_reader loses SELECT on public.v
-- refused: needs a refused step: privilege of view public.v
--   REVOKE SELECT ON TABLE public.v FROM app_reader;

-- 3/4 contract: drop privilege of materialized_view public.m
-- caution B315: role app_reader loses SELECT on public.m
REVOKE SELECT ON TABLE public.m FROM app_reader;

-- 4/4 contract: alter privilege of column public.m.a
SET search_path = public;
GRANT SELECT (a) ON TABLE public.m TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter privilege of view public.v
SET search_path = public;
GRANT SELECT, INSERT ON TABLE public.v TO app_writer;

-- 2/4 contract: alter privilege of view public.v
REVOKE SELECT ON TABLE public.v FROM app_reader;

-- 3/4 contract: drop privilege of materialized_view public.m
SET search_path = '';
REVOKE SELECT ON TABLE public.m FROM app_reader;

-- 4/4 contract: alter privilege of column public.m.a
SET search_path = public;
GRANT SELECT (a) ON TABLE public.m TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

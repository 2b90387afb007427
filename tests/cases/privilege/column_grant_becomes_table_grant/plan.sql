-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create privilege of table public.t
SET search_path = public;
GRANT SELECT ON TABLE public.t TO app_reader;

-- 2/2 contract: drop privilege of column public.t.a
SET search_path = '';
REVOKE SELECT (a) ON TABLE public.t FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

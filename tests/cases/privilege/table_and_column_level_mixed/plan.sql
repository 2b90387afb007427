-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 1 expand, 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: alter privilege of table public.t
SET search_path = public;
GRANT SELECT ON TABLE public.t TO app_writer;

-- 2/6 contract: alter privilege of table public.t
REVOKE SELECT ON TABLE public.t FROM app_reader;

-- 3/6 contract: alter privilege of table public.t
REVOKE UPDATE ON TABLE public.t FROM app_writer;

-- 4/6 contract: alter privilege of column public.t.a
GRANT UPDATE (a) ON TABLE public.t TO app_writer;

-- 5/6 contract: alter privilege of column public.t.a
REVOKE SELECT (a) ON TABLE public.t FROM app_reader;

-- 6/6 contract: alter privilege of column public.t.b
GRANT SELECT (b) ON TABLE public.t TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

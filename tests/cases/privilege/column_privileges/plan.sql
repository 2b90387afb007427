-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 3 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter privilege of column public.t.a
SET search_path = public;
GRANT REFERENCES (a) ON TABLE public.t TO app_writer WITH GRANT OPTION;

-- 2/5 expand: alter privilege of column public.t.b
GRANT INSERT (b) ON TABLE public.t TO app_reader;

-- 3/5 expand: alter privilege of column public.t.c
GRANT SELECT (c) ON TABLE public.t TO app_reader;

-- 4/5 contract: alter privilege of column public.t.b
REVOKE SELECT (b) ON TABLE public.t FROM app_reader;

-- 5/5 contract: alter privilege of column public.t.c
REVOKE UPDATE (c) ON TABLE public.t FROM app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;

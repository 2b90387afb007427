-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 4 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create owner of table public.u
-- locks: ACCESS EXCLUSIVE on public.u
SET search_path = public;
ALTER TABLE public.u OWNER TO app_owner;

-- 2/6 expand: drop privilege of table public.t
SET search_path = '';
GRANT SELECT ON TABLE public.t TO app_owner;

-- 3/6 expand: alter privilege of column public.t.b
SET search_path = public;
GRANT SELECT (b) ON TABLE public.t TO app_owner WITH GRANT OPTION;

-- 4/6 expand: create privilege of column public.t.c
GRANT UPDATE (c) ON TABLE public.t TO app_owner WITH GRANT OPTION;

-- 5/6 contract: alter privilege of column public.t.b
REVOKE UPDATE (b) ON TABLE public.t FROM app_reader;

-- 6/6 contract: drop privilege of column public.t.a
SET search_path = '';
REVOKE SELECT (a) ON TABLE public.t FROM app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

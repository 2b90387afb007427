-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 4 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: alter privilege of table public.t
SET search_path = public;
GRANT SELECT ON TABLE public.t TO app_reader;

-- 2/6 expand: alter privilege of table public.u
GRANT MAINTAIN ON TABLE public.u TO app_reader WITH GRANT OPTION;

-- 3/6 expand: create privilege of view public.v
GRANT MAINTAIN ON TABLE public.v TO app_reader;

-- 4/6 expand: create default_privilege .tables
ALTER DEFAULT PRIVILEGES GRANT MAINTAIN ON TABLES TO app_reader;

-- 5/6 contract: alter privilege of table public.t
REVOKE MAINTAIN ON TABLE public.t FROM app_reader;

-- 6/6 contract: alter privilege of table public.u
REVOKE SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE public.u FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create privilege of table public.t
SET search_path = public;
GRANT SELECT ON TABLE public.t TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

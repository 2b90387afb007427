-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create owner of table public.m2
-- locks: ACCESS EXCLUSIVE on public.m2
SET search_path = public;
ALTER TABLE public.m2 OWNER TO app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;

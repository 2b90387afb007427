-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter owner of table public.t
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t OWNER TO app_writer;

-- 2/2 expand: alter privilege of table public.t
GRANT INSERT ON TABLE public.t TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

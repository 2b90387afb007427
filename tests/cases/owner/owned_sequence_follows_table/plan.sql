-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter owner of sequence public.free_one
-- locks: ACCESS EXCLUSIVE on public.free_one
SET search_path = public;
ALTER SEQUENCE public.free_one OWNER TO app_owner;

-- 2/2 expand: alter owner of table public.t
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_id_seq
ALTER TABLE public.t OWNER TO app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;

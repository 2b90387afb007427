-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create owner of table public.t
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_g_seq, ACCESS EXCLUSIVE on public.t_id_seq
SET search_path = public;
ALTER TABLE public.t OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 expand: create owner of table public.t
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_id_seq
-- caution S706: role app_owner may do everything with table public.t, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with table public.t, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.t'
--   ALTER TABLE public.t OWNER TO app_owner;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: alter owner of sequence public.free_one
-- locks: ACCESS EXCLUSIVE on public.free_one
-- caution S706: role app_owner may do everything with sequence public.free_one, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with sequence public.free_one, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.free_one'
--   ALTER SEQUENCE public.free_one OWNER TO app_owner;

-- 2/2 expand: alter owner of table public.t
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_id_seq
-- caution S706: role app_writer may do everything with table public.t, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_writer may do everything with table public.t, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.t'
--   ALTER TABLE public.t OWNER TO app_writer;

RESET search_path;
RESET check_function_bodies;

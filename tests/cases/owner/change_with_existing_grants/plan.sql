-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: alter owner of table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- caution S706: role app_writer may do everything with table public.t, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_writer may do everything with table public.t, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.t'
--   ALTER TABLE public.t OWNER TO app_writer;

-- 2/2 expand: alter privilege of table public.t
-- caution S701: role app_owner gets INSERT on public.t
-- refused: S701 without permission: role app_owner gets INSERT on public.t
-- allow it with --allow 'S701:public.t'
--   GRANT INSERT ON TABLE public.t TO app_owner;

RESET search_path;
RESET check_function_bodies;

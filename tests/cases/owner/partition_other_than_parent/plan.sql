-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 expand: create owner of table public.m2
-- locks: ACCESS EXCLUSIVE on public.m2
-- caution S706: role app_writer may do everything with table public.m2, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_writer may do everything with table public.m2, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.m2'
--   ALTER TABLE public.m2 OWNER TO app_writer;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: create owner of composite_type public.c
-- locks: ACCESS EXCLUSIVE on public.c
-- caution S706: role app_owner may do everything with composite_type public.c, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with composite_type public.c, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.c'
--   ALTER TYPE public.c OWNER TO app_owner;

-- 2/3 expand: create owner of domain public.d
-- caution S706: role app_owner may do everything with domain public.d, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with domain public.d, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.d'
--   ALTER DOMAIN public.d OWNER TO app_owner;

-- 3/3 expand: create owner of range_type public.r
-- caution S706: role app_writer may do everything with range_type public.r, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_writer may do everything with range_type public.r, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.r'
--   ALTER TYPE public.r OWNER TO app_writer;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: create owner of aggregate public.g(integer)
-- caution S706: role app_owner may do everything with aggregate public.g(integer), and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with aggregate public.g(integer), and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.g(integer)'
--   ALTER AGGREGATE public.g(integer) OWNER TO app_owner;

-- 2/2 expand: create owner of function public.p(integer)
-- caution S706: role app_owner may do everything with function public.p(integer), and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with function public.p(integer), and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.p(integer)'
--   ALTER PROCEDURE public.p(integer) OWNER TO app_owner;

RESET search_path;
RESET check_function_bodies;

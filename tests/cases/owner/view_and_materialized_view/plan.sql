-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: create owner of materialized_view public.m
-- locks: ACCESS EXCLUSIVE on public.m
-- caution S706: role app_owner may do everything with materialized_view public.m, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with materialized_view public.m, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.m'
--   ALTER MATERIALIZED VIEW public.m OWNER TO app_owner;

-- 2/2 expand: alter owner of view public.v
-- locks: ACCESS EXCLUSIVE on public.v
-- caution S706: role Weird Role may do everything with view public.v, and code that runs as its owner runs as that role
-- refused: S706 without permission: role Weird Role may do everything with view public.v, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.v'
--   ALTER VIEW public.v OWNER TO "Weird Role";

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 expand: create owner of schema public
-- caution S706: role app_owner may do everything with schema public, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with schema public, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public'
--   ALTER SCHEMA public OWNER TO app_owner;

RESET search_path;
RESET check_function_bodies;

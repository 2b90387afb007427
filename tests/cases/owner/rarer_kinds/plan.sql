-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand; 1 refused
-- not managed: 1 collation, 1 text search configuration, 1 text search dictionary

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 expand: create owner of statistics public.st
-- caution S706: role app_owner may do everything with statistics public.st, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with statistics public.st, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.st'
--   ALTER STATISTICS public.st OWNER TO app_owner;

RESET search_path;
RESET check_function_bodies;

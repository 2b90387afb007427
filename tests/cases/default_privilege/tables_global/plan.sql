-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 expand: create default_privilege app_owner.tables
-- caution S701: role app_reader gets SELECT on tables made later
-- refused: S701 without permission: role app_reader gets SELECT on tables made later
-- allow it with --allow 'S701:app_owner.tables'
--   ALTER DEFAULT PRIVILEGES FOR ROLE app_owner GRANT SELECT ON TABLES TO app_reader;

RESET search_path;
RESET check_function_bodies;

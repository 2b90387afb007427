-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create default_privilege app_owner.tables
SET search_path = public;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner GRANT SELECT ON TABLES TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

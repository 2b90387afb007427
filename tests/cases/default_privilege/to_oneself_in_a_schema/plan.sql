-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter default_privilege s.app_owner.sequences
SET search_path = public;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA s GRANT USAGE ON SEQUENCES TO app_owner;

-- 2/3 expand: alter default_privilege s.app_owner.tables
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA s GRANT SELECT, INSERT ON TABLES TO app_owner WITH GRANT OPTION;

-- 3/3 contract: create default_privilege app_owner.tables
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner REVOKE SELECT ON TABLES FROM app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

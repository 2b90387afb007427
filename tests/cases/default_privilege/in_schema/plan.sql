-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: create default_privilege s.app_owner.sequences
-- caution S701: role app_writer gets USAGE on sequences made later
-- refused: S701 without permission: role app_writer gets USAGE on sequences made later
-- allow it with --allow 'S701:s.app_owner.sequences'
--   ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA s GRANT USAGE ON SEQUENCES TO app_writer;

-- 2/3 expand: alter default_privilege s.app_owner.tables
-- caution S701: role app_writer gets SELECT, INSERT on tables made later
-- refused: S701 without permission: role app_writer gets SELECT, INSERT on tables made later
-- allow it with --allow 'S701:s.app_owner.tables'
--   ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA s GRANT SELECT, INSERT ON TABLES TO app_writer;

-- 3/3 contract: alter default_privilege s.app_owner.tables
-- refused: needs a refused step: default_privilege s.app_owner.tables
--   ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA s REVOKE SELECT ON TABLES FROM app_reader;

RESET search_path;
RESET check_function_bodies;

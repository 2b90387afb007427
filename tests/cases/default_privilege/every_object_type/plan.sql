-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 3 expand, 3 contract; 4 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 expand: alter default_privilege app_owner.schemas
-- caution S701: role app_writer gets CREATE, USAGE on schemas made later
-- refused: S701 without permission: role app_writer gets CREATE, USAGE on schemas made later
-- allow it with --allow 'S701:app_owner.schemas'
--   ALTER DEFAULT PRIVILEGES FOR ROLE app_owner GRANT CREATE, USAGE ON SCHEMAS TO app_writer WITH GRANT OPTION;

-- 2/6 expand: create default_privilege app_owner.sequences
-- caution S701: role app_reader gets SELECT, USAGE on sequences made later
-- refused: S701 without permission: role app_reader gets SELECT, USAGE on sequences made later
-- allow it with --allow 'S701:app_owner.sequences'
--   ALTER DEFAULT PRIVILEGES FOR ROLE app_owner GRANT SELECT, USAGE ON SEQUENCES TO app_reader;

-- 3/6 expand: create default_privilege app_owner.tables
-- caution S701: role app_reader gets SELECT on tables made later
-- refused: S701 without permission: role app_reader gets SELECT on tables made later
-- allow it with --allow 'S701:app_owner.tables'
--   ALTER DEFAULT PRIVILEGES FOR ROLE app_owner GRANT SELECT ON TABLES TO app_reader;

BEGIN;

-- 4/6 contract: create default_privilege app_owner.functions
SET search_path = public;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- 5/6 contract: alter default_privilege app_owner.schemas
-- refused: needs a refused step: default_privilege app_owner.schemas
--   ALTER DEFAULT PRIVILEGES FOR ROLE app_owner REVOKE USAGE ON SCHEMAS FROM app_reader;

-- 6/6 contract: create default_privilege app_owner.types
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner REVOKE USAGE ON TYPES FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

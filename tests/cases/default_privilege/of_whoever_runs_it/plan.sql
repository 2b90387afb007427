-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: create default_privilege .functions
SET search_path = public;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- 2/3 contract: create default_privilege .types
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC;

-- 3/3 contract: drop default_privilege .tables
SET search_path = '';
ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

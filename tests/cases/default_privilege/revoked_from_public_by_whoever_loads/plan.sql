-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: create default_privilege .functions
SET search_path = public;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

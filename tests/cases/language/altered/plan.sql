-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter language mine
SET search_path = public;
CREATE OR REPLACE TRUSTED PROCEDURAL LANGUAGE mine HANDLER pg_catalog.plpgsql_call_handler VALIDATOR pg_catalog.plpgsql_validator;

-- 2/2 expand: alter comment of language mine
COMMENT ON LANGUAGE mine IS 'still ours';

COMMIT;

RESET search_path;
RESET check_function_bodies;

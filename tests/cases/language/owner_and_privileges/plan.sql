-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create owner of language mine
SET search_path = public;
ALTER LANGUAGE mine OWNER TO app_owner;

-- 2/3 contract: alter privilege of language mine
REVOKE USAGE ON LANGUAGE mine FROM PUBLIC;

-- 3/3 contract: alter privilege of language mine
REVOKE USAGE ON LANGUAGE mine FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

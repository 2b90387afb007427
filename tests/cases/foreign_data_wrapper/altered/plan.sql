-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter foreign_data_wrapper v
SET search_path = public;
ALTER FOREIGN DATA WRAPPER v NO VALIDATOR;

-- 2/3 expand: alter foreign_data_wrapper w
ALTER FOREIGN DATA WRAPPER w OPTIONS (SET b '3', ADD c 'x', DROP a);

-- 3/3 contract: drop privilege of foreign_data_wrapper w
SET search_path = '';
REVOKE USAGE ON FOREIGN DATA WRAPPER w FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

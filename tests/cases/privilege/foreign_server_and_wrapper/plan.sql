-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create privilege of server s
SET search_path = public;
GRANT USAGE ON FOREIGN SERVER s TO app_reader WITH GRANT OPTION;

-- 2/2 expand: create privilege of foreign_data_wrapper w
GRANT USAGE ON FOREIGN DATA WRAPPER w TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create foreign_data_wrapper checked
SET search_path = public;
CREATE FOREIGN DATA WRAPPER checked VALIDATOR pg_catalog.postgresql_fdw_validator;

-- 2/5 expand: create foreign_data_wrapper plain
CREATE FOREIGN DATA WRAPPER plain;

-- 3/5 expand: create foreign_data_wrapper w
CREATE FOREIGN DATA WRAPPER w OPTIONS ("Odd Name" 'it''s', debug 'true');

-- 4/5 expand: create comment of foreign_data_wrapper w
COMMENT ON FOREIGN DATA WRAPPER w IS 'by hand';

-- 5/5 expand: create privilege of foreign_data_wrapper w
GRANT USAGE ON FOREIGN DATA WRAPPER w TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

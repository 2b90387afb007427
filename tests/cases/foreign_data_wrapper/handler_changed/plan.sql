-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter foreign_data_wrapper w
SET search_path = public;
ALTER FOREIGN DATA WRAPPER w HANDLER pg_catalog.postgres_fdw_handler;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 5 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create privilege of schema pg_catalog
SET search_path = public;
GRANT USAGE ON SCHEMA pg_catalog TO app_reader WITH GRANT OPTION;

-- 2/8 expand: alter privilege of function pg_catalog.pg_ls_dir(text)
GRANT EXECUTE ON ROUTINE pg_catalog.pg_ls_dir(text) TO app_owner;

-- 3/8 expand: create privilege of table pg_catalog.pg_settings
GRANT UPDATE ON TABLE pg_catalog.pg_settings TO app_owner;

-- 4/8 expand: alter privilege of function pg_catalog.pg_sleep(double precision)
GRANT EXECUTE ON ROUTINE pg_catalog.pg_sleep(double precision) TO PUBLIC;

-- 5/8 expand: alter privilege of function pg_catalog.pg_sleep(double precision)
GRANT EXECUTE ON ROUTINE pg_catalog.pg_sleep(double precision) TO app_owner;

-- 6/8 contract: create privilege of base_type pg_catalog.int4range
REVOKE USAGE ON TYPE pg_catalog.int4range FROM PUBLIC;

-- 7/8 contract: alter privilege of function pg_catalog.pg_ls_dir(text)
REVOKE EXECUTE ON ROUTINE pg_catalog.pg_ls_dir(text) FROM app_reader;

-- 8/8 contract: drop privilege of column pg_catalog.pg_authid.rolpassword
SET search_path = '';
REVOKE SELECT (rolpassword) ON TABLE pg_catalog.pg_authid FROM app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

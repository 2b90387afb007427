-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 6 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: create privilege of schema pg_catalog
SET search_path = public;
GRANT USAGE ON SCHEMA pg_catalog TO app_reader WITH GRANT OPTION;

-- 2/9 expand: create privilege of column pg_catalog.pg_authid.rolsuper
GRANT SELECT (rolsuper) ON TABLE pg_catalog.pg_authid TO postgres;

-- 3/9 expand: alter privilege of function pg_catalog.pg_ls_dir(text)
GRANT EXECUTE ON ROUTINE pg_catalog.pg_ls_dir(text) TO app_owner;

-- 4/9 expand: create privilege of table pg_catalog.pg_settings
GRANT UPDATE ON TABLE pg_catalog.pg_settings TO app_owner;

-- 5/9 expand: alter privilege of function pg_catalog.pg_sleep(double precision)
GRANT EXECUTE ON ROUTINE pg_catalog.pg_sleep(double precision) TO PUBLIC;

-- 6/9 expand: alter privilege of function pg_catalog.pg_sleep(double precision)
GRANT EXECUTE ON ROUTINE pg_catalog.pg_sleep(double precision) TO app_owner;

-- 7/9 contract: create privilege of base_type pg_catalog.int4range
REVOKE USAGE ON TYPE pg_catalog.int4range FROM PUBLIC;

-- 8/9 contract: alter privilege of function pg_catalog.pg_ls_dir(text)
REVOKE EXECUTE ON ROUTINE pg_catalog.pg_ls_dir(text) FROM app_reader;

-- 9/9 contract: drop privilege of column pg_catalog.pg_authid.rolpassword
SET search_path = '';
REVOKE SELECT (rolpassword) ON TABLE pg_catalog.pg_authid FROM app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

CREATE TABLE t (a int);
GRANT EXECUTE ON FUNCTION pg_catalog.pg_ls_dir(text) TO app_owner;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_sleep(double precision) TO app_owner;
REVOKE EXECUTE ON FUNCTION pg_catalog.pg_ls_dir(text) FROM app_reader;
GRANT SELECT (rolname) ON pg_catalog.pg_authid TO app_owner;
REVOKE SELECT ON pg_catalog.pg_settings FROM PUBLIC;
GRANT UPDATE ON pg_catalog.pg_settings TO app_owner;
GRANT USAGE ON SCHEMA pg_catalog TO app_reader WITH GRANT OPTION;
REVOKE USAGE ON TYPE pg_catalog.int4range FROM PUBLIC;

CREATE TABLE t (a int);
GRANT EXECUTE ON FUNCTION pg_catalog.pg_ls_dir(text) TO app_reader;
REVOKE EXECUTE ON FUNCTION pg_catalog.pg_sleep(double precision) FROM PUBLIC;
GRANT SELECT (rolname, rolpassword) ON pg_catalog.pg_authid TO app_owner;
REVOKE USAGE ON SCHEMA pg_catalog FROM app_reader;
REVOKE UPDATE ON pg_catalog.pg_settings FROM app_owner;
GRANT USAGE ON TYPE pg_catalog.int4range TO PUBLIC;

CREATE EXTENSION citext;
CREATE EXTENSION pg_stat_statements;
CREATE EXTENSION postgres_fdw;
CREATE TABLE t (a citext);
GRANT EXECUTE ON FUNCTION citext_eq(citext, citext) TO app_owner WITH GRANT OPTION;
GRANT SELECT ON pg_stat_statements TO app_reader;
REVOKE USAGE ON TYPE citext FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION pg_stat_statements(boolean) FROM app_reader;
REVOKE USAGE ON FOREIGN DATA WRAPPER postgres_fdw FROM app_owner;

CREATE SCHEMA ext;
CREATE EXTENSION citext;
CREATE TABLE t (a int);
REVOKE EXECUTE ON FUNCTION citext_eq(citext, citext) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION citext_eq(citext, citext) TO app_owner;

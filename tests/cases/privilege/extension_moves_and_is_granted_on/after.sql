CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE TABLE t (a int);
REVOKE EXECUTE ON FUNCTION ext.citext_eq(ext.citext, ext.citext) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ext.citext_eq(ext.citext, ext.citext) TO app_owner;

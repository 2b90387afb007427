CREATE TABLE t (a int, b int, c int);
REVOKE SELECT ON t FROM app_owner;
GRANT SELECT (b), UPDATE (c) ON t TO app_owner WITH GRANT OPTION;
GRANT INSERT (b) ON t TO app_reader;
ALTER TABLE t OWNER TO app_owner;
CREATE TABLE u (a int);
ALTER TABLE u OWNER TO app_owner;
GRANT SELECT (a) ON u TO app_owner;

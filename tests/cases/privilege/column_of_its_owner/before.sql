CREATE TABLE t (a int, b int, c int);
ALTER TABLE t OWNER TO app_owner;
REVOKE SELECT ON t FROM app_owner;
GRANT SELECT (a) ON t TO app_owner;
GRANT INSERT (b), UPDATE (b) ON t TO app_reader;
CREATE TABLE u (a int);
GRANT SELECT (a) ON u TO app_owner;

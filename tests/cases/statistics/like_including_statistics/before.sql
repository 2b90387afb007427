CREATE TABLE t (z int, a int, b text);
CREATE STATISTICS s ON z, a, (lower(b)) FROM t;
COMMENT ON STATISTICS s IS 'kept';

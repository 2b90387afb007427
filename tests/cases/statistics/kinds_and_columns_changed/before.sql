CREATE TABLE t (a int, b int, c int);
CREATE STATISTICS s1 (ndistinct) ON a, b FROM t;
CREATE STATISTICS s2 ON a, b FROM t;
CREATE STATISTICS s3 (dependencies) ON a, b FROM t;
COMMENT ON STATISTICS s3 IS 'they';

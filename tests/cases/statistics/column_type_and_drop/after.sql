CREATE TABLE t (a bigint, b text);
CREATE STATISTICS s ON a, b FROM t;

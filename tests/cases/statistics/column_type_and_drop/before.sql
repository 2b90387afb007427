CREATE TABLE t (a int, b varchar(10), c int);
CREATE STATISTICS s ON a, b FROM t;
CREATE STATISTICS gone ON a, c FROM t;

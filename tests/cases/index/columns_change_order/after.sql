CREATE TABLE t (a int, b int, c int);
CREATE INDEX i ON t (b, a);

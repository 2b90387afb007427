CREATE TABLE t (a int, b int, c int);
CREATE INDEX i ON t (a, b);
CREATE UNIQUE INDEX u ON t (c) INCLUDE (b) WHERE b IS NOT NULL;

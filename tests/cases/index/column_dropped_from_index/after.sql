CREATE TABLE t (a int, c int);
CREATE INDEX i ON t (a);
CREATE UNIQUE INDEX u ON t (c);

CREATE TABLE t (a int, b int, c text, d date);
CREATE INDEX i1 ON t (a);
CREATE UNIQUE INDEX i2 ON t (b) INCLUDE (c);

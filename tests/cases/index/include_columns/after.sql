CREATE TABLE t (a int, b int, c text, d date);
CREATE INDEX i1 ON t (a) INCLUDE (c, d);
CREATE UNIQUE INDEX i2 ON t (b) INCLUDE (d);

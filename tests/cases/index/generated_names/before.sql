CREATE TABLE t (a text, b int, c int);
CREATE INDEX ON t (b);

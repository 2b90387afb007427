CREATE TABLE t (a int, b text);
CREATE UNIQUE INDEX idx_new ON t (a, lower(b));

CREATE TABLE t (a int, b text);
CREATE UNIQUE INDEX idx_old ON t (a, lower(b));

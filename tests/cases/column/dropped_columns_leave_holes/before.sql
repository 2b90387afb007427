CREATE TABLE t (a int, x int, b int, y int, c int);
ALTER TABLE t DROP x, DROP y;
CREATE INDEX i ON t (b, c);

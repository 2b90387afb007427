CREATE TABLE t (a int, b int, x int, c int, d int GENERATED ALWAYS AS (a + 1) STORED);
ALTER TABLE t DROP x;
CREATE INDEX i ON t (c, b);

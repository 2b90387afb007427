CREATE TABLE t (a int, b int);
CREATE INDEX bad ON t (a);
CREATE INDEX ON t (b);
ALTER INDEX bad RENAME TO good;
ALTER INDEX good SET (fillfactor = 60);
DROP INDEX t_b_idx;

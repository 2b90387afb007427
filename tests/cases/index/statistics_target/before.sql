CREATE TABLE t (a text, b int);
CREATE INDEX e1 ON t (lower(a), (b + 1));
CREATE INDEX e2 ON t (upper(a));
ALTER INDEX e2 ALTER COLUMN 1 SET STATISTICS 50;

CREATE TABLE t (a int, b int);
CREATE INDEX good ON t (a) WITH (fillfactor = 60);

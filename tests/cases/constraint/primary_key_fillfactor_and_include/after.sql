CREATE TABLE t (a int, b int, c int, PRIMARY KEY (a) INCLUDE (b, c) WITH (fillfactor = 70));

CREATE TABLE t (a int NOT NULL, b int);
CREATE UNIQUE INDEX t_a_idx ON t (a);

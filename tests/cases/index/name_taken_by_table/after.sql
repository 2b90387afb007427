CREATE TABLE t (a int);
CREATE TABLE t_a_idx (x int);
CREATE INDEX ON t (a);
CREATE INDEX ON t_a_idx (x);

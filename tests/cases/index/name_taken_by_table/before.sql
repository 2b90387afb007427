CREATE TABLE t (a int);
CREATE TABLE t_a_idx (x int);

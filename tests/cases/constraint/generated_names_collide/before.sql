CREATE TABLE t (a int, b int, CONSTRAINT t_a_check CHECK (b > 0));

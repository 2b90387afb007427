CREATE TABLE t (a int, b int CONSTRAINT b_required NOT NULL, c int);

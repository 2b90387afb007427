CREATE TABLE t (a int) USING heap;

CREATE TABLE t (age int CONSTRAINT adult CHECK (age >= 21), s text CHECK (s IN ('a', 'b', 'c')));

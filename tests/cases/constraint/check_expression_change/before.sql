CREATE TABLE t (age int CONSTRAINT adult CHECK (age >= 18), s text CHECK (s IN ('a', 'b')));

CREATE TYPE st AS ENUM ('a', 'b', 'c');
CREATE TABLE t (s st, CONSTRAINT c1 CHECK (s IN ('a', 'b')), CONSTRAINT c2 CHECK (s NOT IN ('c', 'b')));

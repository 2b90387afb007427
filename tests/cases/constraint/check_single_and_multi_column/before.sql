CREATE TABLE t (lo int CHECK (lo >= 0), hi int, name text);

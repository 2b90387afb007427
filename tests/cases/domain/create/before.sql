CREATE TABLE t (z text);

CREATE TABLE t (a point);

CREATE TABLE t (id int, v int, w int);
GRANT SELECT (w) ON t TO PUBLIC;

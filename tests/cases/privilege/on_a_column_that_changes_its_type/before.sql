CREATE TABLE t (id int, v text, w text);
GRANT SELECT (v), UPDATE (w) ON t TO PUBLIC;

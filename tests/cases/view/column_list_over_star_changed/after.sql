CREATE TABLE t (a integer, b text);
CREATE VIEW v (x, z) AS SELECT * FROM t;

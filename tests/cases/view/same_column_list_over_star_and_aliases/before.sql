CREATE TABLE t (a integer, b text);
CREATE VIEW v (x, y) AS SELECT * FROM t;
CREATE VIEW w (x) AS SELECT * FROM t;

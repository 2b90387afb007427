CREATE TABLE t (a integer, b text);
CREATE VIEW v AS SELECT a AS x, b AS y FROM t;
CREATE VIEW w AS SELECT a AS x, b FROM t;

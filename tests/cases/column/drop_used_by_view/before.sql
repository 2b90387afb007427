CREATE TABLE t (id int, a text, b text);
CREATE VIEW v AS SELECT id, a, b FROM t;
CREATE VIEW v2 AS SELECT count(*) AS n FROM v;

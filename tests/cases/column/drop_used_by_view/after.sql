CREATE TABLE t (id int, a text);
CREATE VIEW v AS SELECT id, a FROM t;
CREATE VIEW v2 AS SELECT count(*) AS n FROM v;

CREATE TABLE t (a integer, b text);
CREATE VIEW v ("First One", b2) AS SELECT * FROM t;
CREATE VIEW fewer_names (x) AS SELECT t.*, a + 1 AS more FROM t;
CREATE VIEW of_values (x) AS VALUES (1), (2) UNION SELECT a FROM t;
CREATE MATERIALIZED VIEW m (x, y) AS SELECT * FROM v;
COMMENT ON COLUMN v."First One" IS 'as the list says';

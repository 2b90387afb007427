CREATE TABLE t (id int PRIMARY KEY, price numeric(10,2));
CREATE VIEW v1 AS SELECT id, price * 2 AS twice FROM t;
CREATE VIEW v2 AS SELECT max(twice) AS top FROM v1;
COMMENT ON VIEW v1 IS 'double';
GRANT SELECT ON v1 TO PUBLIC;

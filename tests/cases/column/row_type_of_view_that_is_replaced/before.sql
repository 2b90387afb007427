CREATE VIEW v AS SELECT 1 AS a, 'x'::text AS b;
CREATE TABLE holder (c v, d v[]);

CREATE VIEW v AS SELECT 2::bigint AS a, 'y'::text AS b;
CREATE TABLE holder (c v, d v[]);

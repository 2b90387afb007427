CREATE VIEW v AS SELECT 2 AS b, 1 AS a;
CREATE TABLE holder (c v, d v[]);
CREATE TABLE holder_of_holder (h holder);

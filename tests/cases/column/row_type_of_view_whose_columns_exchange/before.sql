CREATE VIEW v AS SELECT 1 AS a, 2 AS b;
CREATE TABLE holder (c v, d v[]);
CREATE TABLE holder_of_holder (h holder);

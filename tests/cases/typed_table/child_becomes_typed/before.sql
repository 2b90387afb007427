CREATE TYPE ct AS (id int, v text);
CREATE TABLE top (id int, v text);
CREATE TABLE t (id int, v text) INHERITS (top);
CREATE TABLE list (id int, v text) PARTITION BY LIST (id);
CREATE TABLE list_1 PARTITION OF list FOR VALUES IN (1);

CREATE TYPE rowt AS (a int, b text);
CREATE TABLE typed OF rowt;
CREATE TABLE base (a int);
CREATE TABLE kid (b text) INHERITS (base);
CREATE TABLE part (a int, b text) PARTITION BY LIST (a);
CREATE TABLE part1 PARTITION OF part FOR VALUES IN (1);

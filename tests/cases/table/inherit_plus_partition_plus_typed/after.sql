CREATE TYPE rowt AS (a int, b text);
CREATE TABLE typed OF rowt (a NOT NULL, b DEFAULT 't');
CREATE TABLE base (a int NOT NULL, c date);
CREATE TABLE kid (b text) INHERITS (base);
ALTER TABLE kid ALTER a SET DEFAULT 3;
CREATE TABLE part (a int NOT NULL, b text, c date) PARTITION BY LIST (a);
CREATE TABLE part1 PARTITION OF part FOR VALUES IN (1);
ALTER TABLE part1 ALTER b SET DEFAULT 'p';

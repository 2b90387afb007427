CREATE TABLE t (a int, b int, plain int GENERATED ALWAYS AS (a));
CREATE TABLE checked (a int, b int NOT NULL GENERATED ALWAYS AS (a * 3), CHECK (a > 0));
CREATE VIEW sums AS SELECT a + b AS c FROM checked;
CREATE TABLE fresh (a int NOT NULL, b int GENERATED ALWAYS AS (a + 1) VIRTUAL);

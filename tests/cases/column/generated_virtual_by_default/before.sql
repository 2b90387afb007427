CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2), plain int);
CREATE TABLE checked (a int, b int GENERATED ALWAYS AS (a * 2), CHECK (a > 0));
CREATE VIEW sums AS SELECT a + b AS c FROM checked;

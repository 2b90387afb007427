CREATE TYPE dims AS (w int, h int, d int);
CREATE TABLE box (id int, size dims);
CREATE VIEW volumes AS SELECT id, (size).w * (size).h * (size).d AS volume FROM box;

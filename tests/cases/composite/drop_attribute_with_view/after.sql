CREATE TYPE dims AS (w int, h int);
CREATE TABLE box (id int, size dims);
CREATE VIEW volumes AS SELECT id, (size).w * (size).h AS volume FROM box;

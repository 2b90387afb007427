CREATE TYPE pos AS (x int, y int);
CREATE TABLE pieces (id int PRIMARY KEY, at pos);

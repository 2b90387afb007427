CREATE TYPE pos AS (x bigint, y bigint);
CREATE TABLE pieces (id int PRIMARY KEY, at pos);

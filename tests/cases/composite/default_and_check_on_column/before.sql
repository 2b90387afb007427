CREATE TYPE iv AS (n int, unit text);
CREATE TABLE jobs (id int PRIMARY KEY, every iv);

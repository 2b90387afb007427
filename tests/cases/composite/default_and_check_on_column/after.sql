CREATE TYPE iv AS (n int, unit text);
CREATE TABLE jobs (id int PRIMARY KEY, every iv DEFAULT ROW(1, 'day')::iv CHECK ((every).n > 0));
CREATE INDEX jobs_unit ON jobs (((every).unit));

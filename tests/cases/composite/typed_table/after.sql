CREATE TYPE person_t AS (name text, born date, height numeric(3,2));
CREATE TABLE persons OF person_t (PRIMARY KEY (name), height WITH OPTIONS DEFAULT 1.70 CHECK (height > 0));

CREATE TYPE ir AS RANGE (subtype = int8);
CREATE TABLE t (id int PRIMARY KEY, r ir);

CREATE TYPE ir AS RANGE (subtype = int4);
CREATE TABLE t (id int PRIMARY KEY, r ir);

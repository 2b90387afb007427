CREATE TABLE t (id int4range, valid daterange, CONSTRAINT one UNIQUE (id, valid));

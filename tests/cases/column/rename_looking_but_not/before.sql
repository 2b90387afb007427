CREATE TABLE t (id int PRIMARY KEY, photo bytea);

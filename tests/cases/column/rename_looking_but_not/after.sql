CREATE TABLE t (id int PRIMARY KEY, born date);

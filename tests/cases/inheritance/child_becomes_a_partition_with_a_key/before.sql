CREATE TABLE top (id int, v text);
CREATE TABLE t (id int, v text) INHERITS (top);
CREATE TABLE q (id int, v text) PARTITION BY LIST (id);
CREATE TABLE u PARTITION OF q FOR VALUES IN (1);

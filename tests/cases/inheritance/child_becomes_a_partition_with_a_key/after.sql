CREATE TABLE top (id int, v text);
CREATE TABLE p (id int, v text, PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE t PARTITION OF p FOR VALUES FROM (0) TO (9);
CREATE TABLE q (id int, v text) PARTITION BY LIST (id);
CREATE TABLE u (id int, v text) INHERITS (top);

CREATE TYPE ct AS (id int, v text);
CREATE TABLE top (id int, v text);
CREATE TABLE t OF ct;
CREATE TABLE list (id int, v text) PARTITION BY LIST (id);
CREATE TABLE list_1 OF ct;

CREATE TABLE t (size integer GENERATED ALWAYS AS (length(a)) STORED, a varchar(10), n integer);
CREATE TYPE pair AS (one t, two integer);
CREATE DOMAIN some_t AS t;
CREATE TABLE holder (id integer PRIMARY KEY, c t, many t[], inside pair, checked some_t);
CREATE TABLE holder_of_holder (h holder, "Rows" holder[]);

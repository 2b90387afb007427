CREATE TABLE ping (id integer);

CREATE TABLE person (id integer PRIMARY KEY);
CREATE PUBLICATION notes;
CREATE TABLE answer (note bigint, words text);

CREATE TABLE person (id int PRIMARY KEY, first text, middle text, last text);
CREATE VIEW person_name AS SELECT id, first, middle, last FROM person;

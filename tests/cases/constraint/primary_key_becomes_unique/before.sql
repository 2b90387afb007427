CREATE TABLE t (id int, v text, CONSTRAINT k PRIMARY KEY (id));

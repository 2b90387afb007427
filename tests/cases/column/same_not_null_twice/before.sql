CREATE TABLE t (id int NOT NULL PRIMARY KEY, a text NOT NULL, b text);

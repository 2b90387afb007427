CREATE TABLE base (id int NOT NULL, t text);
CREATE TABLE a (x int) INHERITS (base);
CREATE TABLE b (id int NOT NULL, t text, y int);

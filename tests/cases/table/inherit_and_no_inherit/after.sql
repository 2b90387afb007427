CREATE TABLE base (id int NOT NULL, t text);
CREATE TABLE a (id int NOT NULL, t text, x int);
CREATE TABLE b (id int NOT NULL, t text, y int) INHERITS (base);

CREATE TABLE base (id int, x int);
CREATE TABLE a () INHERITS (base);
CREATE TABLE keeper (x int) INHERITS (base);

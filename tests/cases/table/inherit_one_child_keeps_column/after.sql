CREATE TABLE base (id int);
CREATE TABLE a () INHERITS (base);
CREATE TABLE keeper (x int) INHERITS (base);

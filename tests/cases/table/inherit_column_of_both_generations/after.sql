CREATE TABLE base (id int, x int);
CREATE TABLE kid (x int) INHERITS (base);

CREATE TABLE other (id int PRIMARY KEY);
CREATE TABLE parent (a int NOT NULL, b int, c int, d int);
CREATE TABLE child (e int) INHERITS (parent);
CREATE TABLE grandchild () INHERITS (child);

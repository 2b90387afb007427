CREATE TABLE p (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE c (x int, y int, z text, UNIQUE (x, z), FOREIGN KEY (x, y) REFERENCES p);

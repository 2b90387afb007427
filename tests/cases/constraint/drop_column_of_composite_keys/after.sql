CREATE TABLE p (a int, PRIMARY KEY (a));
CREATE TABLE c (x int, z text, UNIQUE (x, z), FOREIGN KEY (x) REFERENCES p);

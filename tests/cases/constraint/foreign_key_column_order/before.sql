CREATE TABLE p (a int, b int, UNIQUE (a, b));
CREATE TABLE c (x int, y int, CONSTRAINT f FOREIGN KEY (x, y) REFERENCES p (a, b));

CREATE TABLE p (id int PRIMARY KEY, a int UNIQUE, b int, UNIQUE (a, b), CHECK (a > b), CHECK (b > 0));
CREATE TABLE c (x int REFERENCES p, y int CHECK (y > 0), z int, FOREIGN KEY (y, z) REFERENCES p (a, b), EXCLUDE (z WITH =));

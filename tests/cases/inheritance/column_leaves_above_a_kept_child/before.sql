CREATE TABLE p (a int NOT NULL, b int, d int DEFAULT 5, CONSTRAINT pos CHECK (b > 0));
CREATE TABLE c (e int) INHERITS (p);

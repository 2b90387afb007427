CREATE TABLE p (a int, d int DEFAULT 5);

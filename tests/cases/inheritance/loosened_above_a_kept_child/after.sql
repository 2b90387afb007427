CREATE TABLE p (a int, b int, d int DEFAULT 5);

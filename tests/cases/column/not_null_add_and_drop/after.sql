CREATE TABLE t (a text NOT NULL, b text, c int NOT NULL DEFAULT 0);

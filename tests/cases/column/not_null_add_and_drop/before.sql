CREATE TABLE t (a text, b text NOT NULL, c int DEFAULT 0);

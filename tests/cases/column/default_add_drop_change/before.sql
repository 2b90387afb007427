CREATE TABLE t (a int DEFAULT 1, b text, c text DEFAULT 'x', d boolean DEFAULT false, e int DEFAULT NULL);

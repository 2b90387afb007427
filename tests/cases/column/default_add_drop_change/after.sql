CREATE TABLE t (a int, b text DEFAULT 'new', c text DEFAULT 'y', d boolean DEFAULT true, e int DEFAULT 0);

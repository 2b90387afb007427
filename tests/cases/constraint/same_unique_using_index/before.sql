CREATE TABLE t (a int NOT NULL, b int, CONSTRAINT t_pk PRIMARY KEY (a), CONSTRAINT t_b UNIQUE (b) WITH (fillfactor = 50));

CREATE TYPE r AS (a int4, b text);
CREATE TABLE t (a int NOT NULL, b text);
ALTER TABLE t OF r;

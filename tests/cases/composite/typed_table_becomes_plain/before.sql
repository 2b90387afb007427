CREATE TYPE rec AS (a int, b text);
CREATE TABLE t OF rec;

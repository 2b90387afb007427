CREATE TYPE rec AS (a int, b text);
CREATE TABLE t (a int, b text);

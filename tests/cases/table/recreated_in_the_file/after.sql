CREATE TABLE t (wrong text);
DROP TABLE t;
CREATE TABLE t (a int, b int);

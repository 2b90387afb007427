CREATE TABLE t (a int, b text, r daterange);

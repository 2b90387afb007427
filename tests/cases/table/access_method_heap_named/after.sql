CREATE TABLE t (a int, b text) USING heap WITH (fillfactor = 100);

CREATE TABLE t (a int, b text NOT NULL GENERATED ALWAYS AS ((a + 1)::text) STORED);

CREATE TABLE t (a int, b text NOT NULL DEFAULT 'x', c int REFERENCES t (a), UNIQUE (a));

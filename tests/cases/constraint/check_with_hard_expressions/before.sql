CREATE TABLE t (a int, b int, s text, j jsonb, ts timestamptz, arr int[]);

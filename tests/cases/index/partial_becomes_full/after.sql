CREATE TABLE t (a int, deleted_at timestamptz);
CREATE UNIQUE INDEX t_a ON t (a);

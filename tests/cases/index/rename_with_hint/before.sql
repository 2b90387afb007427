CREATE TABLE t (a int);
-- @renamed from=ix_t_a
CREATE INDEX t_a ON t (a);

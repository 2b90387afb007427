CREATE TABLE t (a int);
-- @renamed from=t_a
CREATE INDEX ix_t_a ON t (a);

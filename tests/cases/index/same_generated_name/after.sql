CREATE TABLE t (a int, b text);
CREATE INDEX t_a_b_idx ON t (a, b);
CREATE INDEX t_a_idx ON t (a);
CREATE INDEX t_expr_idx ON t ((a + 1));
CREATE INDEX t_expr_expr1_idx ON t ((a + 2), (a + 3));
CREATE INDEX t_lower_a_idx ON t (lower(b), a);

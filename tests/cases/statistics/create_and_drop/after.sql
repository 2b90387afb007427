CREATE TABLE t (a int, b int, c text);
CREATE STATISTICS t_all ON a, b FROM t;
CREATE STATISTICS t_some (mcv, ndistinct) ON c, a FROM t;

CREATE TABLE t (s text, d int);
CREATE INDEX i ON t USING hash (s);
CREATE INDEX j ON t USING brin (d int4_minmax_multi_ops);

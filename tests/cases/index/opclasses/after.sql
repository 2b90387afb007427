CREATE TABLE t (a text, b varchar(20), j jsonb, i inet);
CREATE INDEX t_a ON t (a text_pattern_ops);
CREATE INDEX t_b ON t (b);
CREATE INDEX t_j ON t USING gin (j jsonb_path_ops);
CREATE INDEX t_i ON t USING spgist (i);

CREATE TABLE t (a text, b varchar(20), j jsonb, i inet);
CREATE INDEX t_a ON t (a);
CREATE INDEX t_b ON t (b varchar_pattern_ops);
CREATE INDEX t_j ON t USING gin (j);
CREATE INDEX t_i ON t USING gist (i inet_ops);

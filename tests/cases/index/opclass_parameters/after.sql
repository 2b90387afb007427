CREATE TABLE t (v tsvector, n int, d date);
CREATE INDEX i1 ON t USING gist (v tsvector_ops (siglen = 100));
CREATE INDEX i2 ON t USING brin (n int4_bloom_ops (n_distinct_per_range = 50, false_positive_rate = 0.05), d date_minmax_multi_ops (values_per_range = 16));

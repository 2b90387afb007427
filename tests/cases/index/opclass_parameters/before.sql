CREATE TABLE t (v tsvector, n int, d date);
CREATE INDEX i1 ON t USING gist (v);
CREATE INDEX i2 ON t USING brin (n int4_bloom_ops);

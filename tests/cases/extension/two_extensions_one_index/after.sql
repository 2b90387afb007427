CREATE EXTENSION btree_gin;
CREATE EXTENSION pg_trgm;
CREATE TABLE t (n int, s text);
CREATE INDEX i ON t USING gin (n, s gin_trgm_ops);

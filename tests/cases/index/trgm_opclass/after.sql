CREATE EXTENSION pg_trgm;
CREATE TABLE t (name text);
CREATE INDEX t_name ON t USING gin (name gin_trgm_ops) WITH (fastupdate = off);

CREATE EXTENSION pg_trgm;
CREATE TABLE words (w text);
CREATE INDEX words_trgm ON words USING gin (w gin_trgm_ops);

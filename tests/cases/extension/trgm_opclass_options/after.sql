CREATE EXTENSION pg_trgm;
CREATE TABLE docs (id int, title text, body text);
CREATE INDEX docs_title ON docs USING gist (title gist_trgm_ops (siglen = 32));
CREATE INDEX docs_body ON docs USING gin (body gin_trgm_ops, lower(title) gin_trgm_ops);

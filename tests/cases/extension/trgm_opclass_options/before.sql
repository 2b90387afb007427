CREATE EXTENSION pg_trgm;
CREATE TABLE docs (id int, title text, body text);
CREATE INDEX docs_title ON docs USING gist (title gist_trgm_ops);

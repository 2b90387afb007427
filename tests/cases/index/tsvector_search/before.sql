CREATE TABLE docs (id int, lang regconfig DEFAULT 'english', body text);
CREATE INDEX docs_fts ON docs USING gin (to_tsvector('english', body));

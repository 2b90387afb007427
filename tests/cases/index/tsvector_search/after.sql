CREATE TABLE docs (id int, lang regconfig DEFAULT 'english', body text);
CREATE INDEX docs_fts ON docs USING gin (to_tsvector('simple'::regconfig, COALESCE(body, ''))) WITH (fastupdate = true);
CREATE INDEX docs_lang ON docs USING gin (to_tsvector(lang, body));

CREATE TEXT SEARCH PARSER p (start = prsd_start, gettoken = prsd_nexttoken, "end" = prsd_end, lextypes = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION c (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR word, asciiword WITH simple;
CREATE TABLE t (body text);
CREATE INDEX i ON t USING gin (to_tsvector('public.c'::regconfig, body));
CREATE VIEW v AS SELECT to_tsvector('c', body) AS words FROM t;

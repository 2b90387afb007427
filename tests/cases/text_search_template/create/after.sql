CREATE TEXT SEARCH TEMPLATE plain (lexize = dsimple_lexize);
CREATE TEXT SEARCH TEMPLATE "T 1" (init = dsimple_init, lexize = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE "T 1" IS 'as simple';
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = "T 1", stopwords = 'english');

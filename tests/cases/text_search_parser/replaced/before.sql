CREATE TEXT SEARCH PARSER p (start = prsd_start, gettoken = prsd_nexttoken, "end" = prsd_end, lextypes = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION c (PARSER = p);
COMMENT ON TEXT SEARCH CONFIGURATION c IS 'stays';
ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR word WITH simple;

CREATE SCHEMA "S 1";
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple, accept = false, stopwords = 'english');
CREATE TEXT SEARCH DICTIONARY "S 1"."D ""1""" (TEMPLATE = snowball, language = 'german');
COMMENT ON TEXT SEARCH DICTIONARY "S 1"."D ""1""" IS 'odd';
ALTER TEXT SEARCH DICTIONARY d OWNER TO app_owner;

CREATE SCHEMA "S 1";
CREATE TEXT SEARCH DICTIONARY "S 1"."D ""é""" (TEMPLATE = pg_catalog.simple, stopwords = 'english');
CREATE TEXT SEARCH CONFIGURATION "S 1"."C ""é""" (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION "S 1"."C ""é""" ADD MAPPING FOR asciiword, hword_asciipart WITH "S 1"."D ""é""", simple;
COMMENT ON TEXT SEARCH CONFIGURATION "S 1"."C ""é""" IS 'odd';

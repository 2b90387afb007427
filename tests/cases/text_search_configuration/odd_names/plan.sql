-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create text_search_dictionary "S 1"."D ""é"""
SET search_path = public;
CREATE TEXT SEARCH DICTIONARY "S 1"."D ""é""" (TEMPLATE = pg_catalog.simple, stopwords = 'english');

-- 2/4 expand: create text_search_configuration "S 1"."C ""é"""
CREATE TEXT SEARCH CONFIGURATION "S 1"."C ""é""" (PARSER = pg_catalog."default");

-- 3/4 expand: create text_search_mapping "S 1"."C ""é""".asciiword
ALTER TEXT SEARCH CONFIGURATION "S 1"."C ""é""" ADD MAPPING FOR
    asciiword,
    hword_asciipart WITH "S 1"."D ""é""", pg_catalog.simple;

-- 4/4 expand: create comment of text_search_configuration "S 1"."C ""é"""
COMMENT ON TEXT SEARCH CONFIGURATION "S 1"."C ""é""" IS 'odd';

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create text_search_dictionary "S 1"."D ""1"""
SET search_path = public;
CREATE TEXT SEARCH DICTIONARY "S 1"."D ""1""" (TEMPLATE = pg_catalog.snowball, language = 'german');

-- 2/4 expand: create text_search_dictionary public.d
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = pg_catalog.simple, accept = 'false', stopwords = 'english');

-- 3/4 expand: create comment of text_search_dictionary "S 1"."D ""1"""
COMMENT ON TEXT SEARCH DICTIONARY "S 1"."D ""1""" IS 'odd';

-- 4/4 expand: create owner of text_search_dictionary public.d
ALTER TEXT SEARCH DICTIONARY public.d OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create text_search_template public."T 1"
SET search_path = public;
CREATE TEXT SEARCH TEMPLATE public."T 1" (INIT = pg_catalog.dsimple_init, LEXIZE = pg_catalog.dsimple_lexize);

-- 2/4 expand: create text_search_template public.plain
CREATE TEXT SEARCH TEMPLATE public.plain (LEXIZE = pg_catalog.dsimple_lexize);

-- 3/4 expand: create text_search_dictionary public.d
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = public."T 1", stopwords = 'english');

-- 4/4 expand: create comment of text_search_template public."T 1"
COMMENT ON TEXT SEARCH TEMPLATE public."T 1" IS 'as simple';

COMMIT;

RESET search_path;
RESET check_function_bodies;

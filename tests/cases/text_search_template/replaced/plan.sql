-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop text_search_mapping public.c.asciiword
-- because of text_search_dictionary public.d
ALTER TEXT SEARCH CONFIGURATION public.c DROP MAPPING FOR
    asciiword,
    word;

-- 2/7 expand: drop text_search_dictionary public.d
-- because of text_search_template public.plain
DROP TEXT SEARCH DICTIONARY public.d;

-- 3/7 expand: drop text_search_template public.plain
DROP TEXT SEARCH TEMPLATE public.plain;

-- 4/7 expand: create text_search_template public.plain
SET search_path = public;
CREATE TEXT SEARCH TEMPLATE public.plain (INIT = pg_catalog.dsimple_init, LEXIZE = pg_catalog.dsimple_lexize);

-- 5/7 expand: create text_search_dictionary public.d
-- because of text_search_template public.plain
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = public.plain);

-- 6/7 expand: create text_search_mapping public.c.asciiword
-- because of text_search_dictionary public.d
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR
    asciiword,
    word WITH public.d;

-- 7/7 expand: create comment of text_search_template public.plain
-- because of text_search_template public.plain
COMMENT ON TEXT SEARCH TEMPLATE public.plain IS 'stays';

COMMIT;

RESET search_path;
RESET check_function_bodies;

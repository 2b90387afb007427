-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop text_search_mapping public.c.asciiword
-- because of text_search_dictionary public.d
ALTER TEXT SEARCH CONFIGURATION public.c DROP MAPPING FOR
    asciiword,
    word;

-- 2/5 expand: drop text_search_dictionary public.d
DROP TEXT SEARCH DICTIONARY public.d;

-- 3/5 expand: create text_search_dictionary public.d
SET search_path = public;
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = pg_catalog.snowball, language = 'german');

-- 4/5 expand: create text_search_mapping public.c.asciiword
-- because of text_search_dictionary public.d
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR
    asciiword,
    word WITH public.d, pg_catalog.simple;

-- 5/5 expand: create comment of text_search_dictionary public.d
-- because of text_search_dictionary public.d
COMMENT ON TEXT SEARCH DICTIONARY public.d IS 'stays';

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop text_search_dictionary public.d
-- because of text_search_template public.s
DROP TEXT SEARCH DICTIONARY public.d;

-- 2/4 expand: drop text_search_template public.s
DROP TEXT SEARCH TEMPLATE public.s;

-- 3/4 expand: create text_search_template public.s
SET search_path = public;
CREATE TEXT SEARCH TEMPLATE public.s (INIT = pg_catalog.dsimple_init, LEXIZE = public.my_lexize);

-- 4/4 expand: create text_search_dictionary public.d
-- because of text_search_template public.s
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = public.s);

COMMIT;

RESET search_path;
RESET check_function_bodies;

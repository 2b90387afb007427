-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop text_search_configuration public.c
-- because of text_search_parser public.p
DROP TEXT SEARCH CONFIGURATION public.c;

-- 2/6 expand: drop text_search_parser public.p
DROP TEXT SEARCH PARSER public.p;

-- 3/6 expand: create text_search_parser public.p
SET search_path = public;
CREATE TEXT SEARCH PARSER public.p (START = pg_catalog.prsd_start, GETTOKEN = pg_catalog.prsd_nexttoken, END = pg_catalog.prsd_end, LEXTYPES = pg_catalog.prsd_lextype, HEADLINE = pg_catalog.prsd_headline);

-- 4/6 expand: create text_search_configuration public.c
-- because of text_search_parser public.p
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = public.p);

-- 5/6 expand: create text_search_mapping public.c.word
-- because of text_search_configuration public.c
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word WITH pg_catalog.simple;

-- 6/6 expand: create comment of text_search_configuration public.c
-- because of text_search_configuration public.c
COMMENT ON TEXT SEARCH CONFIGURATION public.c IS 'stays';

COMMIT;

RESET search_path;
RESET check_function_bodies;

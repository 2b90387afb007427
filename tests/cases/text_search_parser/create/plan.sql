-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create text_search_parser public.p
SET search_path = public;
CREATE TEXT SEARCH PARSER public.p (START = pg_catalog.prsd_start, GETTOKEN = pg_catalog.prsd_nexttoken, END = pg_catalog.prsd_end, LEXTYPES = pg_catalog.prsd_lextype, HEADLINE = pg_catalog.prsd_headline);

-- 2/5 expand: create text_search_configuration public.c
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = public.p);

-- 3/5 expand: create text_search_mapping public.c.word
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word WITH pg_catalog.simple;

-- 4/5 expand: create comment of text_search_configuration public.c
COMMENT ON TEXT SEARCH CONFIGURATION public.c IS 'stays';

-- 5/5 expand: create comment of text_search_parser public.p
COMMENT ON TEXT SEARCH PARSER public.p IS 'as the default';

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter text_search_mapping public.c.asciiword
SET search_path = public;
ALTER TEXT SEARCH CONFIGURATION public.c ALTER MAPPING FOR asciiword WITH pg_catalog.german_stem;

-- 2/4 expand: create text_search_mapping public.c.host
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR
    host,
    url WITH pg_catalog.simple;

-- 3/4 expand: alter text_search_mapping public.c.word
ALTER TEXT SEARCH CONFIGURATION public.c ALTER MAPPING FOR word WITH pg_catalog.english_stem, pg_catalog.simple;

-- 4/4 contract: drop text_search_mapping public.c.email
SET search_path = '';
ALTER TEXT SEARCH CONFIGURATION public.c DROP MAPPING FOR email;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter text_search_dictionary public.d
SET search_path = public;
ALTER TEXT SEARCH DICTIONARY public.d (accept = 'true', stopwords = 'english');

-- 2/2 expand: create text_search_dictionary public.made
CREATE TEXT SEARCH DICTIONARY public.made (TEMPLATE = pg_catalog.simple, stopwords = 'english', accept = 'false');

COMMIT;

RESET search_path;
RESET check_function_bodies;

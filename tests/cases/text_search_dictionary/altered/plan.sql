-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter text_search_dictionary public.d
SET search_path = public;
ALTER TEXT SEARCH DICTIONARY public.d (stopwords = 'german', accept);

COMMIT;

RESET search_path;
RESET check_function_bodies;

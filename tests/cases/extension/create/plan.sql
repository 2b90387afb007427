-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create extension pg_trgm
SET search_path = public;
CREATE EXTENSION pg_trgm;

COMMIT;

-- 2/2 expand: create index public.words_trgm
-- locks: SHARE UPDATE EXCLUSIVE on public.words
-- work: builds public.words_trgm
CREATE INDEX CONCURRENTLY words_trgm ON public.words USING gin (w public.gin_trgm_ops);

RESET search_path;
RESET check_function_bodies;

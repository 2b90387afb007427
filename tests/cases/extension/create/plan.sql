-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create extension pg_trgm
SET search_path = public;
CREATE EXTENSION pg_trgm;

-- 2/2 expand: create index public.words_trgm
-- locks: SHARE on public.words
-- work: builds public.words_trgm
-- caution L403: nobody can write public.words while it is indexed
CREATE INDEX words_trgm ON public.words USING gin (w public.gin_trgm_ops);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop index public.i
-- because of text_search_configuration public.c
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i;

-- 2/7 expand: drop view public.v
-- because of text_search_configuration public.c
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 3/7 expand: drop text_search_configuration public.c
DROP TEXT SEARCH CONFIGURATION public.c;

-- 4/7 expand: create text_search_configuration public.c
SET search_path = public;
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = public.p);

-- 5/7 expand: create text_search_mapping public.c.asciiword
-- because of text_search_configuration public.c
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR
    asciiword,
    word WITH pg_catalog.simple;

-- 6/7 expand: create index public.i
-- because of text_search_configuration public.c
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX i ON public.t USING gin ((to_tsvector('public.c'::regconfig, body)));

-- 7/7 expand: create view public.v
-- because of text_search_configuration public.c
-- locks: ACCESS SHARE on public.t
CREATE VIEW public.v AS
SELECT to_tsvector('c', body) AS words FROM t;

COMMIT;

RESET search_path;
RESET check_function_bodies;

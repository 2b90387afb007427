-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop index public.t_body
-- because of text_search_configuration public.c
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.t_body;

-- 2/6 expand: drop text_search_configuration public.c
-- because of text_search_parser public.p
DROP TEXT SEARCH CONFIGURATION public.c;

-- 3/6 expand: drop text_search_parser public.p
DROP TEXT SEARCH PARSER public.p;

-- 4/6 expand: create text_search_parser public.p
SET search_path = public;
CREATE TEXT SEARCH PARSER public.p (START = public.my_start, GETTOKEN = public.my_token, END = public.my_end, LEXTYPES = public.my_types);

-- 5/6 expand: create text_search_configuration public.c
-- because of text_search_parser public.p
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = public.p);

-- 6/6 expand: create index public.t_body
-- because of text_search_configuration public.c
-- locks: SHARE on public.t
-- work: builds public.t_body
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX t_body ON public.t USING gin ((to_tsvector('c', body)));

COMMIT;

RESET search_path;
RESET check_function_bodies;

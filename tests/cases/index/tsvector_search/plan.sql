-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: index public.docs_fts is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop index public.docs_fts
-- locks: ACCESS EXCLUSIVE on public.docs
DROP INDEX public.docs_fts;

-- 2/3 expand: create index public.docs_fts
-- locks: SHARE on public.docs
-- work: builds public.docs_fts
-- caution L403: nobody can write public.docs while it is indexed
SET search_path = public;
CREATE INDEX docs_fts ON public.docs USING gin ((to_tsvector('simple'::regconfig, COALESCE(body, '')))) WITH (fastupdate='true');

-- 3/3 expand: create index public.docs_lang
-- locks: SHARE on public.docs
-- work: builds public.docs_lang
-- caution L403: nobody can write public.docs while it is indexed
CREATE INDEX docs_lang ON public.docs USING gin ((to_tsvector(lang, body)));

COMMIT;

RESET search_path;
RESET check_function_bodies;

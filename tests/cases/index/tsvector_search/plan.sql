-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract
-- U001: index public.docs_fts is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: prepare index public.docs_fts
-- locks: SHARE UPDATE EXCLUSIVE on public.docs
-- work: builds public.docs_fts, reads all of public.docs
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_a5ea8ed1 ON public.docs USING gin ((to_tsvector('simple'::regconfig, COALESCE(body, '')))) WITH (fastupdate='true');

BEGIN;

-- 2/4 expand: create index public.docs_fts
-- locks: SHARE UPDATE EXCLUSIVE on public.docs_fts
ALTER INDEX public.docs_fts RENAME TO __schemadiff_old_a5ea8ed1;
ALTER INDEX public.__schemadiff_new_a5ea8ed1 RENAME TO docs_fts;

COMMIT;

-- 3/4 expand: create index public.docs_lang
-- locks: SHARE UPDATE EXCLUSIVE on public.docs
-- work: builds public.docs_lang
CREATE INDEX CONCURRENTLY docs_lang ON public.docs USING gin ((to_tsvector(lang, body)));

-- 4/4 contract: drop index public.docs_fts
-- locks: SHARE UPDATE EXCLUSIVE on public.docs
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_a5ea8ed1;

RESET search_path;
RESET check_function_bodies;

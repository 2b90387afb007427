-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: create index public.docs_body
-- locks: SHARE UPDATE EXCLUSIVE on public.docs
-- work: builds public.docs_body
SET search_path = public;
CREATE INDEX CONCURRENTLY docs_body ON public.docs USING gin (body public.gin_trgm_ops, (lower(title)) public.gin_trgm_ops);

-- 2/4 expand: prepare index public.docs_title
-- locks: SHARE UPDATE EXCLUSIVE on public.docs
-- work: builds public.docs_title, reads all of public.docs
CREATE INDEX CONCURRENTLY __schemadiff_new_10bf5cc6 ON public.docs USING gist (title public.gist_trgm_ops (siglen='32'));

BEGIN;

-- 3/4 expand: create index public.docs_title
-- locks: SHARE UPDATE EXCLUSIVE on public.docs_title
ALTER INDEX public.docs_title RENAME TO __schemadiff_old_10bf5cc6;
ALTER INDEX public.__schemadiff_new_10bf5cc6 RENAME TO docs_title;

COMMIT;

-- 4/4 contract: drop index public.docs_title
-- locks: SHARE UPDATE EXCLUSIVE on public.docs
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_10bf5cc6;

RESET search_path;
RESET check_function_bodies;

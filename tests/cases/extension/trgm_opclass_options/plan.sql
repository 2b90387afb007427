-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create index public.docs_body
-- locks: SHARE on public.docs
-- work: builds public.docs_body
-- caution L403: nobody can write public.docs while it is indexed
SET search_path = public;
CREATE INDEX docs_body ON public.docs USING gin (body public.gin_trgm_ops, (lower(title)) public.gin_trgm_ops);

-- 2/3 expand: drop index public.docs_title
-- locks: ACCESS EXCLUSIVE on public.docs
SET search_path = '';
DROP INDEX public.docs_title;

-- 3/3 expand: create index public.docs_title
-- locks: SHARE on public.docs
-- work: builds public.docs_title
-- caution L403: nobody can write public.docs while it is indexed
SET search_path = public;
CREATE INDEX docs_title ON public.docs USING gist (title public.gist_trgm_ops (siglen='32'));

COMMIT;

RESET search_path;
RESET check_function_bodies;

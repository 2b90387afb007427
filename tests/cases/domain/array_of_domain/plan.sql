-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 4 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: drop domain public.tag
-- because of domain_constraint public.tag.lower_only
ALTER DOMAIN public.tag RENAME TO tag__schemadiff_old;

-- 2/8 expand: create domain public.tag
-- because of domain_constraint public.tag.lower_only
SET search_path = public;
CREATE DOMAIN public.tag AS text;

-- 3/8 expand: create domain_constraint public.tag.lower_only
ALTER DOMAIN public.tag ADD CONSTRAINT lower_only CHECK (value = lower(value));

-- 4/8 expand: create domain_constraint public.tag.tag_check
-- because of domain public.tag
ALTER DOMAIN public.tag ADD CONSTRAINT tag_check CHECK (value <> '');

COMMIT;

BEGIN;

-- 5/8 contract: drop default public.posts.tags
-- because of column public.posts.tags
-- locks: ACCESS EXCLUSIVE on public.posts
SET search_path = '';
ALTER TABLE ONLY public.posts ALTER COLUMN tags DROP DEFAULT;

-- 6/8 contract: alter column public.posts.tags
-- because of domain public.tag
-- locks: ACCESS EXCLUSIVE on public.posts
-- work: rewrites public.posts
-- caution F205: fails when a value of public.posts.tags does not fit public.tag[]
-- caution L402: nobody can read or write public.posts while it is rewritten
SET search_path = public;
ALTER TABLE public.posts ALTER COLUMN tags TYPE public.tag[] USING tags::text::public.tag[];

-- 7/8 contract: create default public.posts.tags
-- because of column public.posts.tags
-- locks: ACCESS EXCLUSIVE on public.posts
ALTER TABLE ONLY public.posts ALTER COLUMN tags SET DEFAULT '{}';

COMMIT;

BEGIN;

-- 8/8 contract: drop domain public.tag
-- because of domain_constraint public.tag.lower_only
SET search_path = '';
DROP DOMAIN public.tag__schemadiff_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: index public.i is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create extension btree_gin
SET search_path = public;
CREATE EXTENSION btree_gin;

-- 2/3 expand: drop index public.i
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.i;

-- 3/3 expand: create index public.i
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE INDEX i ON public.t USING gin (n, s public.gin_trgm_ops);

COMMIT;

RESET search_path;
RESET check_function_bodies;

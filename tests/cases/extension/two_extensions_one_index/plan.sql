-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract
-- U001: index public.i is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create extension btree_gin
SET search_path = public;
CREATE EXTENSION btree_gin;

COMMIT;

-- 2/4 expand: prepare index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i, reads all of public.t
CREATE INDEX CONCURRENTLY __schemadiff_new_15cc761b ON public.t USING gin (n, s public.gin_trgm_ops);

BEGIN;

-- 3/4 expand: create index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.i
ALTER INDEX public.i RENAME TO __schemadiff_old_15cc761b;
ALTER INDEX public.__schemadiff_new_15cc761b RENAME TO i;

COMMIT;

-- 4/4 contract: drop index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_15cc761b;

RESET search_path;
RESET check_function_bodies;

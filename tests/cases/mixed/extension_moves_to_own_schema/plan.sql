-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create schema ext
SET search_path = public;
CREATE SCHEMA ext;

-- 2/5 expand: alter extension pg_trgm
-- caution B301: code that names objects of pg_trgm in their old schema fails
ALTER EXTENSION pg_trgm SET SCHEMA ext;

COMMIT;

-- 3/5 expand: prepare index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i, reads all of public.t
CREATE INDEX CONCURRENTLY __schemadiff_new_15cc761b ON public.t USING gin (a ext.gin_trgm_ops);

BEGIN;

-- 4/5 expand: create index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.i
ALTER INDEX public.i RENAME TO __schemadiff_old_15cc761b;
ALTER INDEX public.__schemadiff_new_15cc761b RENAME TO i;

COMMIT;

-- 5/5 contract: drop index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_15cc761b;

RESET search_path;
RESET check_function_bodies;

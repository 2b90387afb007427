-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 4 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 expand: prepare index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i, reads all of public.t
-- caution F202: fails when public.t holds duplicates
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_new_15cc761b ON public.t USING btree (a);

BEGIN;

-- 2/6 expand: create index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.i
ALTER INDEX public.i RENAME TO __schemadiff_old_15cc761b;
ALTER INDEX public.__schemadiff_new_15cc761b RENAME TO i;

COMMIT;

-- 3/6 expand: prepare index public.j
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.j, reads all of public.t
CREATE INDEX CONCURRENTLY __schemadiff_new_bce95e22 ON public.t USING btree (b);

BEGIN;

-- 4/6 expand: create index public.j
-- locks: SHARE UPDATE EXCLUSIVE on public.j
ALTER INDEX public.j RENAME TO __schemadiff_old_bce95e22;
ALTER INDEX public.__schemadiff_new_bce95e22 RENAME TO j;

COMMIT;

-- 5/6 contract: drop index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_15cc761b;

-- 6/6 contract: drop index public.j
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.__schemadiff_old_bce95e22;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 4 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 expand: prepare index public.i1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i1, reads all of public.t
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_befa170f ON public.t USING btree (a) INCLUDE (c, d);

BEGIN;

-- 2/6 expand: create index public.i1
-- locks: SHARE UPDATE EXCLUSIVE on public.i1
ALTER INDEX public.i1 RENAME TO __schemadiff_old_befa170f;
ALTER INDEX public.__schemadiff_new_befa170f RENAME TO i1;

COMMIT;

-- 3/6 expand: prepare index public.i2
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i2, reads all of public.t
-- caution F202: fails when public.t holds duplicates
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_new_06e588af ON public.t USING btree (b) INCLUDE (d);

BEGIN;

-- 4/6 expand: create index public.i2
-- locks: SHARE UPDATE EXCLUSIVE on public.i2
ALTER INDEX public.i2 RENAME TO __schemadiff_old_06e588af;
ALTER INDEX public.__schemadiff_new_06e588af RENAME TO i2;

COMMIT;

-- 5/6 contract: drop index public.i1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_befa170f;

-- 6/6 contract: drop index public.i2
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.__schemadiff_old_06e588af;

RESET search_path;
RESET check_function_bodies;

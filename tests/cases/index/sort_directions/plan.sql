-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 6 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/9 expand: prepare index public.i1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i1, reads all of public.t
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_befa170f ON public.t USING btree (a DESC NULLS LAST);

BEGIN;

-- 2/9 expand: create index public.i1
-- locks: SHARE UPDATE EXCLUSIVE on public.i1
ALTER INDEX public.i1 RENAME TO __schemadiff_old_befa170f;
ALTER INDEX public.__schemadiff_new_befa170f RENAME TO i1;

COMMIT;

-- 3/9 expand: prepare index public.i2
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i2, reads all of public.t
CREATE INDEX CONCURRENTLY __schemadiff_new_06e588af ON public.t USING btree (a DESC, b NULLS FIRST);

BEGIN;

-- 4/9 expand: create index public.i2
-- locks: SHARE UPDATE EXCLUSIVE on public.i2
ALTER INDEX public.i2 RENAME TO __schemadiff_old_06e588af;
ALTER INDEX public.__schemadiff_new_06e588af RENAME TO i2;

COMMIT;

-- 5/9 expand: prepare index public.i3
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i3, reads all of public.t
CREATE INDEX CONCURRENTLY __schemadiff_new_21bb5ce3 ON public.t USING btree (c);

BEGIN;

-- 6/9 expand: create index public.i3
-- locks: SHARE UPDATE EXCLUSIVE on public.i3
ALTER INDEX public.i3 RENAME TO __schemadiff_old_21bb5ce3;
ALTER INDEX public.__schemadiff_new_21bb5ce3 RENAME TO i3;

COMMIT;

-- 7/9 contract: drop index public.i1
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_befa170f;

-- 8/9 contract: drop index public.i2
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.__schemadiff_old_06e588af;

-- 9/9 contract: drop index public.i3
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.__schemadiff_old_21bb5ce3;

RESET search_path;
RESET check_function_bodies;

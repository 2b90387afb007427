-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: prepare index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i, reads all of public.t
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_15cc761b ON public.t USING btree (b, a);

BEGIN;

-- 2/3 expand: create index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.i
ALTER INDEX public.i RENAME TO __schemadiff_old_15cc761b;
ALTER INDEX public.__schemadiff_new_15cc761b RENAME TO i;

COMMIT;

-- 3/3 contract: drop index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_15cc761b;

RESET search_path;
RESET check_function_bodies;

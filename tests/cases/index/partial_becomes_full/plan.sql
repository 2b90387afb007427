-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: prepare index public.t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_a, reads all of public.t
-- caution F202: fails when public.t holds duplicates
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_new_c36e7b94 ON public.t USING btree (a);

BEGIN;

-- 2/3 expand: create index public.t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t_a
ALTER INDEX public.t_a RENAME TO __schemadiff_old_c36e7b94;
ALTER INDEX public.__schemadiff_new_c36e7b94 RENAME TO t_a;

COMMIT;

-- 3/3 contract: drop index public.t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_c36e7b94;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract
-- U001: index public.t_code is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: prepare index public.t_code
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_code, reads all of public.t
-- caution F202: fails when public.t holds duplicates
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_new_dcd3788d ON public.t USING btree (code, n);

BEGIN;

-- 2/4 expand: create index public.t_code
-- locks: SHARE UPDATE EXCLUSIVE on public.t_code
ALTER INDEX public.t_code RENAME TO __schemadiff_old_dcd3788d;
ALTER INDEX public.__schemadiff_new_dcd3788d RENAME TO t_code;

COMMIT;

BEGIN;

-- 3/4 expand: create replica_identity public.t
-- because of index public.t_code
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t REPLICA IDENTITY USING INDEX t_code;

COMMIT;

-- 4/4 contract: drop index public.t_code
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_dcd3788d;

RESET search_path;
RESET check_function_bodies;

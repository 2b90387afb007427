-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: prepare index public.t_name
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_name, reads all of public.t
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_502dd70e ON public.t USING gin (name public.gin_trgm_ops) WITH (fastupdate='off');

BEGIN;

-- 2/3 expand: create index public.t_name
-- locks: SHARE UPDATE EXCLUSIVE on public.t_name
ALTER INDEX public.t_name RENAME TO __schemadiff_old_502dd70e;
ALTER INDEX public.__schemadiff_new_502dd70e RENAME TO t_name;

COMMIT;

-- 3/3 contract: drop index public.t_name
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_502dd70e;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract
-- U002: index public.idx_old leaves and index public.idx_new of the same definition comes; if it is index public.idx_new now, write beside that, at after.sql:2:1: -- @renamed from=idx_old

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create index public.idx_new
-- locks: SHARE on public.t
-- work: builds public.idx_new
-- caution F202: fails when public.t holds duplicates
-- caution L403: nobody can write public.t while it is indexed
SET search_path = public;
CREATE UNIQUE INDEX idx_new ON public.t USING btree (a, (lower(b)));

-- 2/2 contract: drop index public.idx_old
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.idx_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract
-- U001: index public.t_ident is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: prepare index public.t_ident
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_ident, reads all of public.t
-- caution F202: fails when public.t holds duplicates
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_new_8ebf6f17 ON public.t USING btree (a, b);

BEGIN;

-- 2/4 expand: create index public.t_ident
-- locks: SHARE UPDATE EXCLUSIVE on public.t_ident
ALTER INDEX public.t_ident RENAME TO __schemadiff_old_8ebf6f17;
ALTER INDEX public.__schemadiff_new_8ebf6f17 RENAME TO t_ident;

COMMIT;

BEGIN;

-- 3/4 expand: create replica_identity public.t
-- because of index public.t_ident
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t REPLICA IDENTITY USING INDEX t_ident;

COMMIT;

-- 4/4 contract: drop index public.t_ident
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_8ebf6f17;

RESET search_path;
RESET check_function_bodies;

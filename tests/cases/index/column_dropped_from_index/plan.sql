-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 4 expand, 3 contract; 1 refused
-- U001: index public.i is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/7 expand: prepare index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i, reads all of public.t
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_15cc761b ON public.t USING btree (a);

BEGIN;

-- 2/7 expand: create index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.i
ALTER INDEX public.i RENAME TO __schemadiff_old_15cc761b;
ALTER INDEX public.__schemadiff_new_15cc761b RENAME TO i;

COMMIT;

-- 3/7 expand: prepare index public.u
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.u, reads all of public.t
-- caution F202: fails when public.t holds duplicates
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_new_9db6613b ON public.t USING btree (c);

BEGIN;

-- 4/7 expand: create index public.u
-- locks: SHARE UPDATE EXCLUSIVE on public.u
ALTER INDEX public.u RENAME TO __schemadiff_old_9db6613b;
ALTER INDEX public.__schemadiff_new_9db6613b RENAME TO u;

COMMIT;

-- 5/7 contract: drop index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_15cc761b;

-- 6/7 contract: drop index public.u
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.__schemadiff_old_9db6613b;

-- 7/7 contract: drop column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.b is dropped with its values
-- caution B303: code that names column public.t.b fails
-- refused: D103 without permission: column public.t.b is dropped with its values
-- allow it with --allow 'D103:public.t.b'
--   ALTER TABLE public.t DROP COLUMN b;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract
-- U001: index public.i is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create function public.is_live(public.st)
SET search_path = public;
CREATE FUNCTION public.is_live(s public.st)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $$ SELECT s = 'on' $$;

COMMIT;

-- 2/5 expand: create index public.day
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.day
CREATE INDEX CONCURRENTLY day ON public.t USING btree (((at AT TIME ZONE 'UTC')::date));

-- 3/5 expand: prepare index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.i, reads all of public.t
CREATE INDEX CONCURRENTLY __schemadiff_new_15cc761b ON public.t USING btree (at) WHERE is_live(s);

BEGIN;

-- 4/5 expand: create index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.i
ALTER INDEX public.i RENAME TO __schemadiff_old_15cc761b;
ALTER INDEX public.__schemadiff_new_15cc761b RENAME TO i;

COMMIT;

-- 5/5 contract: drop index public.i
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_15cc761b;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 contract: prepare constraint public.t.k
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.k, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (id)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_9f5753dd ON public.t (id);

BEGIN;

-- 2/3 contract: drop constraint public.t.k
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT k;

-- 3/3 contract: create constraint public.t.k
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT k UNIQUE USING INDEX __schemadiff_uq_9f5753dd;

COMMIT;

RESET search_path;
RESET check_function_bodies;

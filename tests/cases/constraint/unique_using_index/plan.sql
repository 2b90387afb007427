-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/5 contract: prepare constraint public.t.t_a_key
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_a_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (a)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_9251260b ON public.t (a);

BEGIN;

-- 2/5 contract: create constraint public.t.t_a_key
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE USING INDEX __schemadiff_uq_9251260b;

COMMIT;

-- 3/5 contract: prepare constraint public.t.t_b_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_b_idx, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (b)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_563327e3 ON public.t (b);

BEGIN;

-- 4/5 contract: create constraint public.t.t_b_idx
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_b_idx UNIQUE USING INDEX __schemadiff_uq_563327e3 DEFERRABLE;

COMMIT;

-- 5/5 contract: drop index public.t_a_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX CONCURRENTLY public.t_a_idx;

RESET search_path;
RESET check_function_bodies;

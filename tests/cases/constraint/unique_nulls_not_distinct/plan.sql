-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 contract: prepare constraint public.t.t_a_key
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_a_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (a)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_9251260b ON public.t (a) NULLS NOT DISTINCT;

-- 2/6 contract: prepare constraint public.t.t_b_key
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_b_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (b)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_d48beb80 ON public.t (b);

BEGIN;

-- 3/6 contract: drop constraint public.t.t_a_key
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_a_key;

-- 4/6 contract: create constraint public.t.t_a_key
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE USING INDEX __schemadiff_uq_9251260b;

COMMIT;

BEGIN;

-- 5/6 contract: drop constraint public.t.t_b_key
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_b_key;

-- 6/6 contract: create constraint public.t.t_b_key
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE USING INDEX __schemadiff_uq_d48beb80;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 contract: prepare constraint public.t.t_a_key
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_a_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (a)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_9251260b ON public.t (a);

BEGIN;

-- 2/6 contract: create constraint public.t.t_a_key
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE USING INDEX __schemadiff_uq_9251260b;

COMMIT;

-- 3/6 contract: prepare constraint public.t.t_b_c_key
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_b_c_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (b, c)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_d448aed8 ON public.t (b, c);

BEGIN;

-- 4/6 contract: create constraint public.t.t_b_c_key
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_b_c_key UNIQUE USING INDEX __schemadiff_uq_d448aed8;

COMMIT;

-- 5/6 contract: prepare constraint public.t."uq C/A"
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t."uq C/A", reads all of public.t
-- caution F202: fails when public.t holds duplicates of (c, a)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_154111d9 ON public.t (c, a) INCLUDE (b);

BEGIN;

-- 6/6 contract: create constraint public.t."uq C/A"
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT "uq C/A" UNIQUE USING INDEX __schemadiff_uq_154111d9;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/6 contract: prepare constraint public.t.t_pos_key
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_pos_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (pos)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_8984f7bd ON public.t (pos);

-- 2/6 contract: prepare constraint public.t.t_q_key
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_q_key, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (q)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_42190ac9 ON public.t (q);

BEGIN;

-- 3/6 contract: drop constraint public.t.t_pos_key
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_pos_key;

-- 4/6 contract: create constraint public.t.t_pos_key
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_pos_key UNIQUE USING INDEX __schemadiff_uq_8984f7bd DEFERRABLE INITIALLY DEFERRED;

COMMIT;

BEGIN;

-- 5/6 contract: drop constraint public.t.t_q_key
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_q_key;

-- 6/6 contract: create constraint public.t.t_q_key
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_q_key UNIQUE USING INDEX __schemadiff_uq_42190ac9;

COMMIT;

RESET search_path;
RESET check_function_bodies;

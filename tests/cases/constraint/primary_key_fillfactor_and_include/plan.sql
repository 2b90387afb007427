-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 contract: prepare constraint public.t.t_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_pkey, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (a)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_a8e49e19 ON public.t (a) INCLUDE (b, c) WITH (fillfactor='70');

BEGIN;

-- 2/3 contract: drop constraint public.t.t_pkey
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- 3/3 contract: create constraint public.t.t_pkey
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX __schemadiff_uq_a8e49e19;

COMMIT;

RESET search_path;
RESET check_function_bodies;

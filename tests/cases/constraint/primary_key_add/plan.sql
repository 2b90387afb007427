-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_id_not_null NOT NULL id NOT VALID;

COMMIT;

BEGIN;

-- 2/4 contract: alter column public.t.id
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.id holds NULL
ALTER TABLE public.t VALIDATE CONSTRAINT t_id_not_null;

COMMIT;

-- 3/4 contract: prepare constraint public.t.t_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_pkey, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (id)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_a8e49e19 ON public.t (id);

BEGIN;

-- 4/4 contract: create constraint public.t.t_pkey
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX __schemadiff_uq_a8e49e19;

COMMIT;

RESET search_path;
RESET check_function_bodies;

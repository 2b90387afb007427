-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 contract: prepare constraint public.t.pk_t
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.pk_t, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (id)
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_b0d9d24c ON public.t (id);

BEGIN;

-- 2/3 contract: drop constraint public.t.t_pkey
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

COMMIT;

BEGIN;

-- 3/3 contract: create constraint public.t.pk_t
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT pk_t PRIMARY KEY USING INDEX __schemadiff_uq_b0d9d24c;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 contract: alter column public.h.v
-- locks: ACCESS EXCLUSIVE on public.h, ACCESS EXCLUSIVE on public.h0, ACCESS EXCLUSIVE on public.h1
SET search_path = public;
ALTER TABLE public.h ADD CONSTRAINT h_v_not_null NOT NULL v NOT VALID;

COMMIT;

BEGIN;

-- 2/7 contract: alter column public.h.v
-- locks: SHARE UPDATE EXCLUSIVE on public.h, SHARE UPDATE EXCLUSIVE on public.h0, SHARE UPDATE EXCLUSIVE on public.h1
-- work: reads all of public.h, reads all of public.h0, reads all of public.h1
-- caution F201: fails when public.h.v holds NULL
ALTER TABLE public.h VALIDATE CONSTRAINT h_v_not_null;

COMMIT;

BEGIN;

-- 3/7 contract: create index public.h_v_idx
-- locks: SHARE on public.h
-- work: builds public.h_v_idx
-- caution L403: nobody can write public.h while it is indexed
CREATE INDEX h_v_idx ON ONLY public.h USING btree (v);

COMMIT;

-- 4/7 contract: create index public.h0_v_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.h0
-- work: builds public.h0_v_idx
CREATE INDEX CONCURRENTLY h0_v_idx ON public.h0 USING btree (v);

-- 5/7 contract: create index public.h1_v_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.h1
-- work: builds public.h1_v_idx
CREATE INDEX CONCURRENTLY h1_v_idx ON public.h1 USING btree (v);

BEGIN;

-- 6/7 contract: create index_attach public.h0_v_idx
-- locks: ACCESS SHARE on public.h0, ACCESS SHARE on public.h, SHARE UPDATE EXCLUSIVE on public.h_v_idx
ALTER INDEX public.h_v_idx ATTACH PARTITION public.h0_v_idx;

COMMIT;

BEGIN;

-- 7/7 contract: create index_attach public.h1_v_idx
-- locks: ACCESS SHARE on public.h1, ACCESS SHARE on public.h, SHARE UPDATE EXCLUSIVE on public.h_v_idx
ALTER INDEX public.h_v_idx ATTACH PARTITION public.h1_v_idx;

COMMIT;

RESET search_path;
RESET check_function_bodies;

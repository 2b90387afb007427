-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: alter column public.h.v
-- locks: ACCESS EXCLUSIVE on public.h, ACCESS EXCLUSIVE on public.h0, ACCESS EXCLUSIVE on public.h1
-- work: reads all of public.h0, reads all of public.h1
-- caution F201: fails when public.h.v holds NULL
-- caution L401: nobody can read or write public.h0 while all of it is read
-- caution L401: nobody can read or write public.h1 while all of it is read
SET search_path = public;
ALTER TABLE public.h ALTER COLUMN v SET NOT NULL;

-- 2/6 expand: create index public.h_v_idx
-- locks: SHARE on public.h
CREATE INDEX h_v_idx ON ONLY public.h USING btree (v);

-- 3/6 expand: create index public.h0_v_idx
-- locks: SHARE on public.h0
-- work: builds public.h0_v_idx
-- caution L403: nobody can write public.h0 while it is indexed
CREATE INDEX h0_v_idx ON public.h0 USING btree (v);

-- 4/6 expand: create index public.h1_v_idx
-- locks: SHARE on public.h1
-- work: builds public.h1_v_idx
-- caution L403: nobody can write public.h1 while it is indexed
CREATE INDEX h1_v_idx ON public.h1 USING btree (v);

-- 5/6 expand: create index_attach public.h0_v_idx
-- locks: ACCESS SHARE on public.h0, ACCESS SHARE on public.h
ALTER INDEX public.h_v_idx ATTACH PARTITION public.h0_v_idx;

-- 6/6 expand: create index_attach public.h1_v_idx
-- locks: ACCESS SHARE on public.h1, ACCESS SHARE on public.h
ALTER INDEX public.h_v_idx ATTACH PARTITION public.h1_v_idx;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop index public.p_v
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p2
DROP INDEX public.p_v;

-- 2/6 expand: create index public.p_v
-- locks: SHARE on public.p
SET search_path = public;
CREATE INDEX p_v ON ONLY public.p USING btree (v);

-- 3/6 expand: create index public.p1_v_idx
-- locks: SHARE on public.p1
-- work: builds public.p1_v_idx
-- caution L403: nobody can write public.p1 while it is indexed
CREATE INDEX p1_v_idx ON public.p1 USING btree (v);

-- 4/6 expand: create index public.p2_v_idx
-- locks: SHARE on public.p2
-- work: builds public.p2_v_idx
-- caution L403: nobody can write public.p2 while it is indexed
CREATE INDEX p2_v_idx ON public.p2 USING btree (v);

-- 5/6 expand: create index_attach public.p1_v_idx
-- locks: ACCESS SHARE on public.p1, ACCESS SHARE on public.p
ALTER INDEX public.p_v ATTACH PARTITION public.p1_v_idx;

-- 6/6 expand: create index_attach public.p2_v_idx
-- locks: ACCESS SHARE on public.p2, ACCESS SHARE on public.p
ALTER INDEX public.p_v ATTACH PARTITION public.p2_v_idx;

COMMIT;

RESET search_path;
RESET check_function_bodies;

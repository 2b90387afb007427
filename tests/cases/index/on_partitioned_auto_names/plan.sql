-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 expand: create index public.p_expr
-- locks: SHARE on public.p
SET search_path = public;
CREATE INDEX p_expr ON ONLY public.p USING btree ((lower(v))) WHERE k > 0;

-- 2/10 expand: create index public.p1_lower_idx
-- locks: SHARE on public.p1
-- work: builds public.p1_lower_idx
-- caution L403: nobody can write public.p1 while it is indexed
CREATE INDEX p1_lower_idx ON public.p1 USING btree ((lower(v))) WHERE k > 0;

-- 3/10 expand: create index public.p2_lower_idx
-- locks: SHARE on public.p2
-- work: builds public.p2_lower_idx
-- caution L403: nobody can write public.p2 while it is indexed
CREATE INDEX p2_lower_idx ON public.p2 USING btree ((lower(v))) WHERE k > 0;

-- 4/10 expand: create index public.p_v_idx
-- locks: SHARE on public.p
CREATE INDEX p_v_idx ON ONLY public.p USING btree (v);

-- 5/10 expand: create index public.p1_v_idx
-- locks: SHARE on public.p1
-- work: builds public.p1_v_idx
-- caution L403: nobody can write public.p1 while it is indexed
CREATE INDEX p1_v_idx ON public.p1 USING btree (v);

-- 6/10 expand: create index public.p2_v_idx
-- locks: SHARE on public.p2
-- work: builds public.p2_v_idx
-- caution L403: nobody can write public.p2 while it is indexed
CREATE INDEX p2_v_idx ON public.p2 USING btree (v);

-- 7/10 expand: create index_attach public.p1_lower_idx
-- locks: ACCESS SHARE on public.p1, ACCESS SHARE on public.p
ALTER INDEX public.p_expr ATTACH PARTITION public.p1_lower_idx;

-- 8/10 expand: create index_attach public.p1_v_idx
-- locks: ACCESS SHARE on public.p1, ACCESS SHARE on public.p
ALTER INDEX public.p_v_idx ATTACH PARTITION public.p1_v_idx;

-- 9/10 expand: create index_attach public.p2_lower_idx
-- locks: ACCESS SHARE on public.p2, ACCESS SHARE on public.p
ALTER INDEX public.p_expr ATTACH PARTITION public.p2_lower_idx;

-- 10/10 expand: create index_attach public.p2_v_idx
-- locks: ACCESS SHARE on public.p2, ACCESS SHARE on public.p
ALTER INDEX public.p_v_idx ATTACH PARTITION public.p2_v_idx;

COMMIT;

RESET search_path;
RESET check_function_bodies;

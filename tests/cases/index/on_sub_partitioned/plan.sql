-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: index public.p_idx is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/6 expand: drop index public.p_idx
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p1a
DROP INDEX public.p_idx;

-- 2/6 expand: create index public.p_idx
-- locks: SHARE on public.p
SET search_path = public;
CREATE INDEX p_idx ON ONLY public.p USING btree (v DESC, d);

-- 3/6 expand: create index public.p1_v_d_idx
-- locks: SHARE on public.p1
CREATE INDEX p1_v_d_idx ON ONLY public.p1 USING btree (v DESC, d);

-- 4/6 expand: create index public.p1a_v_d_idx
-- locks: SHARE on public.p1a
-- work: builds public.p1a_v_d_idx
-- caution L403: nobody can write public.p1a while it is indexed
CREATE INDEX p1a_v_d_idx ON public.p1a USING btree (v DESC, d);

-- 5/6 expand: create index_attach public.p1a_v_d_idx
-- locks: ACCESS SHARE on public.p1a, ACCESS SHARE on public.p1
ALTER INDEX public.p1_v_d_idx ATTACH PARTITION public.p1a_v_d_idx;

-- 6/6 expand: create index_attach public.p1_v_d_idx
-- locks: ACCESS SHARE on public.p1, ACCESS SHARE on public.p
ALTER INDEX public.p_idx ATTACH PARTITION public.p1_v_d_idx;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

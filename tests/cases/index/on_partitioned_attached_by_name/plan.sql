-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create index public.p_v
-- locks: SHARE on public.p
SET search_path = public;
CREATE INDEX p_v ON ONLY public.p USING btree (v);

-- 2/2 expand: create index_attach public.p1_mine
-- locks: ACCESS SHARE on public.p1, ACCESS SHARE on public.p, ACCESS EXCLUSIVE on public.p1_mine
ALTER INDEX public.p_v ATTACH PARTITION public.p1_mine;

COMMIT;

RESET search_path;
RESET check_function_bodies;

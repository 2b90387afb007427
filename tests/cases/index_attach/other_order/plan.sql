-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create index public.whole
-- locks: SHARE on public.p
SET search_path = public;
CREATE INDEX whole ON ONLY public.p USING btree (b);

-- 2/2 expand: create index_attach public.mine
-- locks: ACCESS SHARE on public.p1, ACCESS SHARE on public.p, ACCESS EXCLUSIVE on public.mine
ALTER INDEX public.whole ATTACH PARTITION public.mine;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: view public.newest is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop view public.newest
-- locks: ACCESS EXCLUSIVE on public.newest
DROP VIEW public.newest;

-- 2/2 expand: create view public.newest
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.newest AS
SELECT a, b FROM t ORDER BY b USING ~<~, a DESC NULLS LAST FETCH FIRST 10 ROWS WITH TIES OFFSET 5;

COMMIT;

RESET search_path;
RESET check_function_bodies;

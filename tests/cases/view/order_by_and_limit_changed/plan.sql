-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.newest is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.newest
-- locks: ACCESS EXCLUSIVE on public.newest
-- caution B316: code that uses public.newest finds it changed
DROP VIEW public.newest;

-- 2/2 contract: create view public.newest
-- locks: ACCESS SHARE on public.t
SET search_path = public;
CREATE VIEW public.newest AS
SELECT a, b FROM t ORDER BY b USING ~<~, a DESC NULLS LAST FETCH FIRST 10 ROWS WITH TIES OFFSET 5;

COMMIT;

RESET search_path;
RESET check_function_bodies;

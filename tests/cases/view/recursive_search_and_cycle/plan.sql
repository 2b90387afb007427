-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.walk is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.walk
-- locks: ACCESS EXCLUSIVE on public.walk
-- caution B316: code that uses public.walk finds it changed
DROP VIEW public.walk;

-- 2/2 contract: create view public.walk
-- locks: ACCESS SHARE on public.edge
SET search_path = public;
CREATE VIEW public.walk AS
WITH RECURSIVE w(a, b) AS (SELECT a, b FROM edge UNION SELECT w.a, e.b FROM w JOIN edge e ON e.a = w.b) SEARCH BREADTH FIRST BY a, b SET ord CYCLE a, b SET looped TO 'Y' DEFAULT 'N' USING path SELECT a, b FROM w WHERE looped = 'N' ORDER BY ord;

COMMIT;

RESET search_path;
RESET check_function_bodies;

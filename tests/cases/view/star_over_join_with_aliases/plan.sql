-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.j is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.j
-- locks: ACCESS EXCLUSIVE on public.j
-- caution B316: code that uses public.j finds it changed
DROP VIEW public.j;

-- 2/2 contract: create view public.j
-- locks: ACCESS SHARE on public.a, ACCESS SHARE on public.b
SET search_path = public;
CREATE VIEW public.j AS
SELECT a.*, b.y AS b_y, b.*::text AS b_row FROM a FULL JOIN b USING (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;

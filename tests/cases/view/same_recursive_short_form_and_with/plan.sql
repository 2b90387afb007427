-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: view public.n is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop view public.n
-- locks: ACCESS EXCLUSIVE on public.n
DROP VIEW public.n;

-- 2/2 expand: create view public.n
SET search_path = public;
CREATE VIEW public.n AS
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT n.i + 1 FROM n WHERE n.i < 10) SELECT i AS i FROM n;

COMMIT;

RESET search_path;
RESET check_function_bodies;

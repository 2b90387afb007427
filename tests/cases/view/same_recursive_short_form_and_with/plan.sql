-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.n is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.n
-- locks: ACCESS EXCLUSIVE on public.n
-- caution B316: code that uses public.n finds it changed
DROP VIEW public.n;

-- 2/2 contract: create view public.n
SET search_path = public;
CREATE VIEW public.n AS
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT n.i + 1 FROM n WHERE n.i < 10) SELECT i AS i FROM n;

COMMIT;

RESET search_path;
RESET check_function_bodies;

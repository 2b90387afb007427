-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.tree is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.tree
-- locks: ACCESS EXCLUSIVE on public.tree
-- caution B316: code that uses public.tree finds it changed
DROP VIEW public.tree;

-- 2/2 contract: create view public.tree
-- locks: ACCESS SHARE on public.node
SET search_path = public;
CREATE VIEW public.tree AS
WITH RECURSIVE t(id, depth, path) AS (SELECT id, 0, label FROM node WHERE parent IS NULL UNION SELECT n.id, t.depth + 1, (t.path || '/') || n.label FROM node n JOIN t ON n.parent = t.id WHERE t.depth < 50) SELECT * FROM t ORDER BY path;

COMMIT;

RESET search_path;
RESET check_function_bodies;

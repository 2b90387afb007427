-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create view public.part_tree
-- locks: ACCESS SHARE on public.part
SET search_path = public;
CREATE VIEW public.part_tree AS
WITH RECURSIVE part_tree(id, level) AS (SELECT id, 1 FROM part WHERE of IS NULL UNION ALL SELECT p.id, t.level + 1 FROM part p, part_tree t WHERE p.of = t.id) SELECT id AS id, level AS level FROM part_tree;

COMMIT;

RESET search_path;
RESET check_function_bodies;

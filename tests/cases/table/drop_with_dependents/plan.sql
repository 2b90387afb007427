-- irreversible: table public.parent is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop view public.joined
-- locks: ACCESS EXCLUSIVE on public.joined
DROP VIEW public.joined;

-- 2/3 contract: drop constraint public.child.child_parent_id_fkey
-- locks: ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.parent
ALTER TABLE public.child DROP CONSTRAINT child_parent_id_fkey;

-- 3/3 contract: drop table public.parent
-- locks: ACCESS EXCLUSIVE on public.parent
-- loss D102: table public.parent is dropped with its rows
-- refused: D102 without permission: table public.parent is dropped with its rows
-- allow it with --allow 'D102:public.parent'
--   DROP TABLE public.parent;

COMMIT;

RESET search_path;
RESET check_function_bodies;

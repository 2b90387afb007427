-- irreversible: table public.visible is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 contract: drop table public.visible
-- locks: ACCESS EXCLUSIVE on public.visible
-- loss D102: table public.visible is dropped with its rows
-- refused: D102 without permission: table public.visible is dropped with its rows
-- allow it with --allow 'D102:public.visible'
--   DROP TABLE public.visible;

-- 2/2 contract: create view public.visible
-- locks: ACCESS SHARE on public.base
-- refused: needs a refused step: table public.visible
--   CREATE VIEW public.visible AS
--   SELECT id FROM base WHERE NOT hidden;

RESET search_path;
RESET check_function_bodies;

-- irreversible: table public.t is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.v
-- locks: ACCESS EXCLUSIVE on public.v
DROP VIEW public.v;

-- 2/2 contract: drop table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D102: table public.t is dropped with its rows
-- refused: D102 without permission: table public.t is dropped with its rows
-- allow it with --allow 'D102:public.t'
--   DROP TABLE public.t;

COMMIT;

RESET search_path;
RESET check_function_bodies;

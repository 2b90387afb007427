-- irreversible: table public.lefthand is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 1 refused
-- column order: not that of the target, and stays so: public.bottom (a, b, r, l, own)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop inheritance public.bottom of public.lefthand
-- locks: ACCESS EXCLUSIVE on public.bottom, ACCESS SHARE on public.lefthand
ALTER TABLE public.bottom NO INHERIT public.lefthand;

-- 2/2 contract: drop table public.lefthand
-- locks: ACCESS EXCLUSIVE on public.lefthand
-- loss D102: table public.lefthand is dropped with its rows
-- refused: D102 without permission: table public.lefthand is dropped with its rows
-- allow it with --allow 'D102:public.lefthand'
--   DROP TABLE public.lefthand;

COMMIT;

RESET search_path;
RESET check_function_bodies;

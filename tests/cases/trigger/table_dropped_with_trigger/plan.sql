-- irreversible: table public.gone is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 contract: drop table public.gone
-- locks: ACCESS EXCLUSIVE on public.gone
-- loss D102: table public.gone is dropped with its rows
-- refused: D102 without permission: table public.gone is dropped with its rows
-- allow it with --allow 'D102:public.gone'
--   DROP TABLE public.gone;

RESET search_path;
RESET check_function_bodies;

-- irreversible: table public.log is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop rule public.t.r
-- locks: ACCESS EXCLUSIVE on public.t
DROP RULE r ON public.t;

-- 2/2 contract: drop table public.log
-- locks: ACCESS EXCLUSIVE on public.log
-- loss D102: table public.log is dropped with its rows
-- refused: D102 without permission: table public.log is dropped with its rows
-- allow it with --allow 'D102:public.log'
--   DROP TABLE public.log;

COMMIT;

RESET search_path;
RESET check_function_bodies;

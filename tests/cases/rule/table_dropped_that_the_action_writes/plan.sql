-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop rule public.t.r
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B317: writes no longer fire rule public.t.r
DROP RULE r ON public.t;

COMMIT;

-- 2/2 contract: drop table public.log
-- locks: ACCESS EXCLUSIVE on public.log
-- loss D102: table public.log is dropped with its rows
-- caution B304: code that names public.log fails
-- refused: D102 without permission: table public.log is dropped with its rows
-- allow it with --allow 'D102:public.log'
--   DROP TABLE public.log;

RESET search_path;
RESET check_function_bodies;

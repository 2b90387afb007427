-- irreversible: partition public.t1 is dropped with its rows; partition public.t21 is dropped with its rows; partition public.t2 is dropped with its rows; table public.t is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract; 4 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 contract: drop constraint public.other.other_id_fkey
-- locks: ACCESS EXCLUSIVE on public.other, ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t1, ACCESS EXCLUSIVE on public.t2, ACCESS EXCLUSIVE on public.t21
ALTER TABLE public.other DROP CONSTRAINT other_id_fkey;

-- 2/6 contract: drop constraint public.t.t_up_fkey
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t1, ACCESS EXCLUSIVE on public.t2, ACCESS EXCLUSIVE on public.t21
ALTER TABLE public.t DROP CONSTRAINT t_up_fkey;

-- 3/6 contract: drop table public.t1
-- locks: ACCESS EXCLUSIVE on public.t1, ACCESS EXCLUSIVE on public.t
-- loss D112: partition public.t1 is dropped with its rows
-- refused: D112 without permission: partition public.t1 is dropped with its rows
-- allow it with --allow 'D112:public.t1'
--   DROP TABLE public.t1;

-- 4/6 contract: drop table public.t21
-- locks: ACCESS EXCLUSIVE on public.t21, ACCESS EXCLUSIVE on public.t2
-- loss D112: partition public.t21 is dropped with its rows
-- refused: D112 without permission: partition public.t21 is dropped with its rows
-- allow it with --allow 'D112:public.t21'
--   DROP TABLE public.t21;

-- 5/6 contract: drop table public.t2
-- locks: ACCESS EXCLUSIVE on public.t2, ACCESS EXCLUSIVE on public.t
-- loss D112: partition public.t2 is dropped with its rows
-- refused: D112 without permission: partition public.t2 is dropped with its rows
-- allow it with --allow 'D112:public.t2'
--   DROP TABLE public.t2;

-- 6/6 contract: drop table public.t
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D102: table public.t is dropped with its rows
-- refused: D102 without permission: table public.t is dropped with its rows
-- allow it with --allow 'D102:public.t'
--   DROP TABLE public.t;

COMMIT;

RESET search_path;
RESET check_function_bodies;

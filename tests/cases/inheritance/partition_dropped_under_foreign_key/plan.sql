-- irreversible: partition public.a_1_1 is dropped with its rows; partition public.a_2 is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop inheritance public.a_1_1 of public.a_1
-- a foreign key refers to public.a_1
-- locks: ACCESS EXCLUSIVE on public.a_1, ACCESS EXCLUSIVE on public.a_1_1, ACCESS EXCLUSIVE on public.referring
-- work: reads all of public.referring
-- caution L401: nobody can read or write public.referring while all of it is read
ALTER TABLE public.a_1 DETACH PARTITION public.a_1_1;

-- 2/4 contract: drop inheritance public.a_2 of public.a
-- a foreign key refers to public.a
-- locks: ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.a_2, ACCESS EXCLUSIVE on public.referring
-- work: reads all of public.referring
-- caution L401: nobody can read or write public.referring while all of it is read
ALTER TABLE public.a DETACH PARTITION public.a_2;

-- 3/4 contract: drop table public.a_1_1
-- locks: ACCESS EXCLUSIVE on public.a_1_1
-- loss D112: partition public.a_1_1 is dropped with its rows
-- refused: D112 without permission: partition public.a_1_1 is dropped with its rows
-- allow it with --allow 'D112:public.a_1_1'
--   DROP TABLE public.a_1_1;

-- 4/4 contract: drop table public.a_2
-- locks: ACCESS EXCLUSIVE on public.a_2
-- loss D112: partition public.a_2 is dropped with its rows
-- refused: D112 without permission: partition public.a_2 is dropped with its rows
-- allow it with --allow 'D112:public.a_2'
--   DROP TABLE public.a_2;

COMMIT;

RESET search_path;
RESET check_function_bodies;

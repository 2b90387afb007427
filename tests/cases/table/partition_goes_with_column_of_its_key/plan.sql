-- irreversible: partition public.p11 is dropped with its rows; partition public.p1 is dropped with its rows; column public.p.note is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 contract: drop table public.p11
-- locks: ACCESS EXCLUSIVE on public.p11, ACCESS EXCLUSIVE on public.p1
-- loss D112: partition public.p11 is dropped with its rows
-- refused: D112 without permission: partition public.p11 is dropped with its rows
-- allow it with --allow 'D112:public.p11'
--   DROP TABLE public.p11;

-- 2/3 contract: drop table public.p1
-- locks: ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2
-- loss D112: partition public.p1 is dropped with its rows
-- refused: D112 without permission: partition public.p1 is dropped with its rows
-- allow it with --allow 'D112:public.p1'
--   DROP TABLE public.p1;

-- 3/3 contract: drop column public.p.note
-- locks: ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2
-- loss D103: column public.p.note is dropped with its values
-- refused: D103 without permission: column public.p.note is dropped with its values
-- allow it with --allow 'D103:public.p.note'
--   ALTER TABLE public.p DROP COLUMN note;

RESET search_path;
RESET check_function_bodies;

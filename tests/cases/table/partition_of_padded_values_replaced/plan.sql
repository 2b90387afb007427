-- irreversible: partition public.t_old is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create table public.t_new
SET search_path = public;
CREATE TABLE public.t_new (
    kind character(5),
    amount numeric(10,2)
)
PARTITION BY RANGE (amount);

-- 2/3 contract: drop table public.t_old
-- locks: ACCESS EXCLUSIVE on public.t_old, ACCESS EXCLUSIVE on public.t
-- loss D112: partition public.t_old is dropped with its rows
-- refused: D112 without permission: partition public.t_old is dropped with its rows
-- allow it with --allow 'D112:public.t_old'
--   DROP TABLE public.t_old;

-- 3/3 contract: create inheritance public.t_new of public.t
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- refused: needs a refused step: table public.t_old
--   ALTER TABLE ONLY public.t ATTACH PARTITION public.t_new FOR VALUES IN ('p1', 'q1');

COMMIT;

RESET search_path;
RESET check_function_bodies;

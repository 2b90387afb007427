-- irreversible: partition public.t_2064 is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 6 expand, 1 contract; 1 refused
-- U001: inheritance public.t_2065 of public.t is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/7 expand: drop inheritance public.t_2065 of public.t
-- locks: ACCESS EXCLUSIVE on public.t_2065, ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DETACH PARTITION public.t_2065;

-- 2/7 expand: create column public.t.more
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_2064
SET search_path = public;
ALTER TABLE public.t ADD COLUMN more bytea DEFAULT 'x';

-- 3/7 expand: create column public.t_2065.more
-- locks: ACCESS EXCLUSIVE on public.t_2065
ALTER TABLE public.t_2065 ADD COLUMN more bytea DEFAULT 'x';

-- 4/7 expand: create constraint public.t.t_at_check
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_2064
-- work: reads all of public.t_2064
-- caution F203: fails when a row of public.t does not fulfil at > '2000-01-01'
-- caution L401: nobody can read or write public.t_2064 while all of it is read
ALTER TABLE public.t ADD CONSTRAINT t_at_check CHECK (at > '2000-01-01');

-- 5/7 expand: create constraint public.t_2065.t_at_check
-- locks: ACCESS EXCLUSIVE on public.t_2065
-- work: reads all of public.t_2065
-- caution F203: fails when a row of public.t_2065 does not fulfil at > '2000-01-01'
-- caution L401: nobody can read or write public.t_2065 while all of it is read
ALTER TABLE public.t_2065 ADD CONSTRAINT t_at_check CHECK (at > '2000-01-01');

-- 6/7 expand: create inheritance public.t_2065 of public.t
-- locks: SHARE UPDATE EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_2065
-- work: reads all of public.t_2065
-- caution F203: fails when a row of public.t_2065 is outside of its bounds
-- caution L401: nobody can read or write public.t_2065 while all of it is read
ALTER TABLE ONLY public.t ATTACH PARTITION public.t_2065 FOR VALUES FROM ('3065-01-01') TO ('3066-01-01');

-- 7/7 contract: drop table public.t_2064
-- locks: ACCESS EXCLUSIVE on public.t_2064, ACCESS EXCLUSIVE on public.t
-- loss D112: partition public.t_2064 is dropped with its rows
-- refused: D112 without permission: partition public.t_2064 is dropped with its rows
-- allow it with --allow 'D112:public.t_2064'
--   DROP TABLE public.t_2064;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

-- irreversible: partition public.ev_2021 is dropped with its rows
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/3 expand: create inheritance public.ev_2024 of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev, ACCESS EXCLUSIVE on public.ev_2024
-- work: reads all of public.ev_2024
-- caution F203: fails when a row of public.ev_2024 is outside of its bounds
-- caution L401: nobody can read or write public.ev_2024 while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.ev ATTACH PARTITION public.ev_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- 2/3 contract: drop inheritance public.ev_2022 of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_2022, ACCESS EXCLUSIVE on public.ev
SET search_path = '';
ALTER TABLE public.ev DETACH PARTITION public.ev_2022;

-- 3/3 contract: drop table public.ev_2021
-- locks: ACCESS EXCLUSIVE on public.ev_2021, ACCESS EXCLUSIVE on public.ev
-- loss D112: partition public.ev_2021 is dropped with its rows
-- refused: D112 without permission: partition public.ev_2021 is dropped with its rows
-- allow it with --allow 'D112:public.ev_2021'
--   DROP TABLE public.ev_2021;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

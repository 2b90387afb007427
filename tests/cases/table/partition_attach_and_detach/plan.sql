-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 expand: create inheritance public.ev_old of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev, ACCESS EXCLUSIVE on public.ev_old
-- work: reads all of public.ev_old
-- caution F203: fails when a row of public.ev_old is outside of its bounds
-- caution L401: nobody can read or write public.ev_old while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.ev ATTACH PARTITION public.ev_old FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

-- 2/2 contract: drop inheritance public.ev_new of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_new, ACCESS EXCLUSIVE on public.ev
SET search_path = '';
ALTER TABLE public.ev DETACH PARTITION public.ev_new;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

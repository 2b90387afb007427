-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: inheritance public.ev_q1 of public.ev is compared as text (--no-scratch)
-- U001: inheritance public.ev_q2 of public.ev is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/4 expand: drop inheritance public.ev_q1 of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_q1, ACCESS EXCLUSIVE on public.ev
ALTER TABLE public.ev DETACH PARTITION public.ev_q1;

-- 2/4 expand: create inheritance public.ev_q1 of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev, ACCESS EXCLUSIVE on public.ev_q1
-- work: reads all of public.ev_q1
-- caution F203: fails when a row of public.ev_q1 is outside of its bounds
-- caution L401: nobody can read or write public.ev_q1 while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.ev ATTACH PARTITION public.ev_q1 FOR VALUES FROM ('2024-01-01') TO ('2024-03-01');

-- 3/4 expand: drop inheritance public.ev_q2 of public.ev
-- locks: ACCESS EXCLUSIVE on public.ev_q2, ACCESS EXCLUSIVE on public.ev
SET search_path = '';
ALTER TABLE public.ev DETACH PARTITION public.ev_q2;

-- 4/4 expand: create inheritance public.ev_q2 of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev, ACCESS EXCLUSIVE on public.ev_q2
-- work: reads all of public.ev_q2
-- caution F203: fails when a row of public.ev_q2 is outside of its bounds
-- caution L401: nobody can read or write public.ev_q2 while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.ev ATTACH PARTITION public.ev_q2 FOR VALUES FROM ('2024-03-01') TO ('2024-07-01');

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

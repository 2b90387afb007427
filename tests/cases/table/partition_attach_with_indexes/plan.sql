-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/3 expand: create inheritance public.ev_1 of public.ev
-- locks: SHARE UPDATE EXCLUSIVE on public.ev, ACCESS EXCLUSIVE on public.ev_1
-- work: reads all of public.ev_1
-- caution F203: fails when a row of public.ev_1 is outside of its bounds
-- caution L401: nobody can read or write public.ev_1 while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.ev ATTACH PARTITION public.ev_1 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

-- 2/3 expand: create index_attach public.ev_1_by_day
-- locks: ACCESS SHARE on public.ev_1, ACCESS SHARE on public.ev, SHARE UPDATE EXCLUSIVE on public.ev_d, ACCESS EXCLUSIVE on public.ev_1_by_day
ALTER INDEX public.ev_d ATTACH PARTITION public.ev_1_by_day;

-- 3/3 expand: create index_attach public.ev_1_pk
-- locks: ACCESS SHARE on public.ev_1, ACCESS SHARE on public.ev, SHARE UPDATE EXCLUSIVE on public.ev_pkey, ACCESS EXCLUSIVE on public.ev_1_pk
ALTER INDEX public.ev_pkey ATTACH PARTITION public.ev_1_pk;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

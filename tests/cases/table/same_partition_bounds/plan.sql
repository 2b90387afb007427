-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: table public.p is compared as text (--no-scratch)
-- U001: inheritance public.l1 of public.l is compared as text (--no-scratch)
-- U001: inheritance public.p1 of public.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/6 expand: drop inheritance public.l1 of public.l
-- locks: ACCESS EXCLUSIVE on public.l1, ACCESS EXCLUSIVE on public.l
ALTER TABLE public.l DETACH PARTITION public.l1;

-- 2/6 expand: create inheritance public.l1 of public.l
-- locks: SHARE UPDATE EXCLUSIVE on public.l, ACCESS EXCLUSIVE on public.l1
-- work: reads all of public.l1
-- caution F203: fails when a row of public.l1 is outside of its bounds
-- caution L401: nobody can read or write public.l1 while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.l ATTACH PARTITION public.l1 FOR VALUES IN ('1', 2::bigint, NULL);

-- 3/6 expand: drop inheritance public.p1 of public.p
-- locks: ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p
SET search_path = '';
ALTER TABLE public.p DETACH PARTITION public.p1;

-- 4/6 expand: drop table public.p
-- locks: ACCESS EXCLUSIVE on public.p
DROP TABLE public.p;

-- 5/6 expand: create table public.p
SET search_path = public;
CREATE TABLE public.p (
    d date,
    k integer
)
PARTITION BY RANGE (d date_ops, k);

-- 6/6 expand: create inheritance public.p1 of public.p
-- locks: ACCESS EXCLUSIVE on public.p1
-- work: reads all of public.p1
-- caution F203: fails when a row of public.p1 is outside of its bounds
-- caution L401: nobody can read or write public.p1 while all of it is read
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM ('January 1, 2024', MINVALUE) TO ('2024-01-31'::date + 1, 5 + 5);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: table public.e is compared as text (--no-scratch)
-- U001: inheritance public.e_1 of public.e is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/4 expand: drop inheritance public.e_1 of public.e
-- locks: ACCESS EXCLUSIVE on public.e_1, ACCESS EXCLUSIVE on public.e
ALTER TABLE public.e DETACH PARTITION public.e_1;

-- 2/4 expand: drop table public.e
-- locks: ACCESS EXCLUSIVE on public.e
DROP TABLE public.e;

-- 3/4 expand: create table public.e
SET search_path = public;
CREATE TABLE public.e (
    at timestamp without time zone,
    v integer
)
PARTITION BY RANGE (date_trunc('day', at), (v % 10));

-- 4/4 expand: create inheritance public.e_1 of public.e
-- locks: ACCESS EXCLUSIVE on public.e_1
-- work: reads all of public.e_1
-- caution F203: fails when a row of public.e_1 is outside of its bounds
-- caution L401: nobody can read or write public.e_1 while all of it is read
ALTER TABLE ONLY public.e ATTACH PARTITION public.e_1 FOR VALUES FROM ('2024-01-01', MINVALUE) TO ('2025-01-01', 5);

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/1 expand: create inheritance public.loose of public.m
-- locks: SHARE UPDATE EXCLUSIVE on public.m, ACCESS EXCLUSIVE on public.loose
-- work: reads all of public.loose
-- caution F203: fails when a row of public.loose is outside of its bounds
-- caution L401: nobody can read or write public.loose while all of it is read
SET search_path = public;
ALTER TABLE ONLY public.m ATTACH PARTITION public.loose FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/1 contract: drop default public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t
    ALTER COLUMN c DROP DEFAULT,
    ALTER COLUMN d DROP DEFAULT,
    ALTER COLUMN e DROP DEFAULT;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

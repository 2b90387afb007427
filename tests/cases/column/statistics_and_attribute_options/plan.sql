-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/1 expand: alter column public.t.a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE ONLY public.t
    ALTER COLUMN a SET STATISTICS 0,
    ALTER COLUMN b SET (n_distinct='-0.5', n_distinct_inherited='10'),
    ALTER COLUMN c SET STATISTICS 1000;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

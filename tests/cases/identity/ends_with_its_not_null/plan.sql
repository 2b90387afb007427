-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 contract: drop identity public.t41.c45
-- locks: ACCESS EXCLUSIVE on public.t41, ACCESS EXCLUSIVE on public.t41_c45_seq
ALTER TABLE public.t41 ALTER COLUMN c45 DROP IDENTITY;

-- 2/2 contract: alter column public.t41.c45
-- locks: ACCESS EXCLUSIVE on public.t41
SET search_path = public;
ALTER TABLE public.t41 ALTER COLUMN c45 DROP NOT NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 contract: drop trigger public.t.touch
-- locks: ACCESS EXCLUSIVE on public.t
DROP TRIGGER touch ON public.t;

-- 2/2 contract: drop function public.touch()
DROP FUNCTION public.touch();

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 contract: drop trigger public.m1.tr
-- locks: ACCESS EXCLUSIVE on public.m1
DROP TRIGGER tr ON public.m1;

-- 2/2 contract: create trigger public.m.tr
-- locks: SHARE ROW EXCLUSIVE on public.m, SHARE ROW EXCLUSIVE on public.m1
SET search_path = public;
CREATE TRIGGER tr
    BEFORE INSERT ON public.m
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

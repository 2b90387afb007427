-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/2 expand: create trigger public.m.af
-- locks: SHARE ROW EXCLUSIVE on public.m, SHARE ROW EXCLUSIVE on public.m1, SHARE ROW EXCLUSIVE on public.m2, SHARE ROW EXCLUSIVE on public.m2a
SET search_path = public;
CREATE TRIGGER af
    AFTER UPDATE ON public.m
    FOR EACH ROW
    WHEN (old.v <> new.v)
    EXECUTE FUNCTION public.f();

-- 2/2 expand: create trigger public.m.tr
-- locks: SHARE ROW EXCLUSIVE on public.m, SHARE ROW EXCLUSIVE on public.m1, SHARE ROW EXCLUSIVE on public.m2, SHARE ROW EXCLUSIVE on public.m2a
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

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/1 expand: create trigger public.t.mod
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE TRIGGER mod
    BEFORE UPDATE ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.moddatetime('m');

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;

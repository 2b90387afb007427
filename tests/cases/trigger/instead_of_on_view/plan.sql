-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter trigger public.w.io
-- locks: SHARE ROW EXCLUSIVE on public.w
SET search_path = public;
CREATE OR REPLACE TRIGGER io
    INSTEAD OF INSERT OR DELETE OR UPDATE ON public.w
    FOR EACH ROW
    EXECUTE FUNCTION public.f('x');

COMMIT;

BEGIN;

-- 2/2 expand: create trigger public.w.st
-- locks: SHARE ROW EXCLUSIVE on public.w
CREATE TRIGGER st
    BEFORE UPDATE ON public.w
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;

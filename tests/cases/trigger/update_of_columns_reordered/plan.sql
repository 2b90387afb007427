-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter trigger public.t.tr
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE OR REPLACE TRIGGER tr
    AFTER UPDATE OF b, a ON public.t
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter trigger public.t.tr
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE OR REPLACE TRIGGER tr
    AFTER DELETE ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

BEGIN;

-- 2/2 expand: alter trigger public.t.tr2
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE OR REPLACE TRIGGER tr2
    AFTER INSERT ON public.t
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;

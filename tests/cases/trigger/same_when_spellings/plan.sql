-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- U001: trigger public.t.tr is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter trigger public.t.tr
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE OR REPLACE TRIGGER tr
    AFTER UPDATE ON public.t
    FOR EACH ROW
    WHEN (old.s IS DISTINCT FROM new.s AND new.id = ANY(ARRAY[1, 2]))
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;

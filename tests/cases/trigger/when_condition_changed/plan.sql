-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: trigger public.t.tr is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter trigger public.t.ins
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE OR REPLACE TRIGGER ins
    BEFORE INSERT ON public.t
    FOR EACH ROW
    WHEN (new.n > 10 AND new.state IN ('a', 'b'))
    EXECUTE FUNCTION public.f();

COMMIT;

BEGIN;

-- 2/2 expand: alter trigger public.t.tr
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE OR REPLACE TRIGGER tr
    BEFORE UPDATE ON public.t
    FOR EACH ROW
    WHEN (old.* IS DISTINCT FROM new.*)
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;

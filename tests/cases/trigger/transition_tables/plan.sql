-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter trigger public.t.ins
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE OR REPLACE TRIGGER ins
    AFTER INSERT ON public.t REFERENCING NEW TABLE AS inserted
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.f();

COMMIT;

BEGIN;

-- 2/2 expand: alter trigger public.t.upd
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE OR REPLACE TRIGGER upd
    AFTER UPDATE ON public.t REFERENCING OLD TABLE AS o NEW TABLE AS "New Rows"
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter trigger public.b.touch
-- locks: SHARE ROW EXCLUSIVE on public.b
SET search_path = public;
CREATE OR REPLACE TRIGGER touch
    BEFORE UPDATE ON public.b
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter trigger public.t.a
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE OR REPLACE TRIGGER a
    AFTER INSERT OR DELETE ON public.t
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.f();

COMMIT;

BEGIN;

-- 2/2 expand: alter trigger public.t.a
-- locks: SHARE ROW EXCLUSIVE on public.t
ALTER TABLE public.t DISABLE TRIGGER a;

COMMIT;

RESET search_path;
RESET check_function_bodies;

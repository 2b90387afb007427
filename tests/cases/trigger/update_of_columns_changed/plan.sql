-- irreversible: column public.t.b is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter trigger public.t.tr
-- locks: SHARE ROW EXCLUSIVE on public.t
SET search_path = public;
CREATE OR REPLACE TRIGGER tr
    BEFORE UPDATE OF a, c ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.f();

-- 2/2 contract: drop column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.b is dropped with its values
-- refused: D103 without permission: column public.t.b is dropped with its values
-- allow it with --allow 'D103:public.t.b'
--   ALTER TABLE public.t DROP COLUMN b;

COMMIT;

RESET search_path;
RESET check_function_bodies;

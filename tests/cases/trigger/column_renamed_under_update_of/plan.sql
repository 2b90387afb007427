-- irreversible: column public.t.qty is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 1 refused
-- U001: trigger public.t.tr is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create column public.t.quantity
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN quantity integer;

-- 2/3 expand: alter trigger public.t.tr
-- locks: SHARE ROW EXCLUSIVE on public.t
CREATE OR REPLACE TRIGGER tr
    AFTER UPDATE OF quantity ON public.t
    FOR EACH ROW
    WHEN (new.quantity < 0)
    EXECUTE FUNCTION public.f();

-- 3/3 contract: drop column public.t.qty
-- locks: ACCESS EXCLUSIVE on public.t
-- loss D103: column public.t.qty is dropped with its values
-- refused: D103 without permission: column public.t.qty is dropped with its values
-- allow it with --allow 'D103:public.t.qty'
--   ALTER TABLE public.t DROP COLUMN qty;

COMMIT;

RESET search_path;
RESET check_function_bodies;

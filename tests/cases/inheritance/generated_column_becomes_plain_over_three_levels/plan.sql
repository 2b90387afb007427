-- irreversible: column public.top.size is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter column public.above.size
-- locks: ACCESS EXCLUSIVE on public.above, ACCESS EXCLUSIVE on public.below
SET search_path = public;
ALTER TABLE public.above ALTER COLUMN size DROP EXPRESSION;

-- 2/3 expand: drop column public.top.size
-- locks: ACCESS EXCLUSIVE on public.top, ACCESS EXCLUSIVE on public.middle, ACCESS EXCLUSIVE on public.bottom
-- loss D103: column public.top.size is dropped with its values
-- refused: D103 without permission: column public.top.size is dropped with its values
-- allow it with --allow 'D103:public.top.size'
--   ALTER TABLE public.top DROP COLUMN size;

-- 3/3 expand: create column public.top.size
-- locks: ACCESS EXCLUSIVE on public.top, ACCESS EXCLUSIVE on public.middle, ACCESS EXCLUSIVE on public.bottom
-- refused: needs a refused step: column public.top.size
--   ALTER TABLE public.top ADD COLUMN size integer;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- irreversible: column public.base.x is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 contract: drop column public.base.x
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.keeper
-- loss D103: column public.base.x is dropped with its values
-- refused: D103 without permission: column public.base.x is dropped with its values
-- allow it with --allow 'D103:public.base.x'
--   ALTER TABLE public.base DROP COLUMN x;

RESET search_path;
RESET check_function_bodies;

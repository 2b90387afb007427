-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 expand: alter composite_type public.span
-- loss D103: attribute public.span.lo is dropped with its values
-- loss D103: attribute public.span.hi comes back at another place without its values
-- caution B316: code that uses the attributes of public.span fails
-- refused: D103 without permission: attribute public.span.lo is dropped with its values
-- allow it with --allow 'D103:public.span.lo'
-- allow it with --allow 'D103:public.span.hi'
--   ALTER TYPE public.span
--       DROP ATTRIBUTE lo,
--       DROP ATTRIBUTE hi,
--       ADD ATTRIBUTE low integer,
--       ADD ATTRIBUTE hi integer;

RESET search_path;
RESET check_function_bodies;

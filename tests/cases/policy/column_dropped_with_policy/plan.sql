-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 contract: drop policy public.doc.p
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy p
-- caution S702: without a permissive policy nobody but the owner sees a row of public.doc
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.doc.p'
-- allow it with --allow 'S702:public.doc'
--   DROP POLICY p ON public.doc;

-- 2/2 contract: drop column public.doc.owner
-- locks: ACCESS EXCLUSIVE on public.doc
-- loss D103: column public.doc.owner is dropped with its values
-- caution B303: code that names column public.doc.owner fails
-- refused: D103 without permission: column public.doc.owner is dropped with its values
-- allow it with --allow 'D103:public.doc.owner'
--   ALTER TABLE public.doc DROP COLUMN owner;

RESET search_path;
RESET check_function_bodies;

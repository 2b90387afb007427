-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract; 1 refused
-- U001: policy public.doc.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 contract: alter policy public.doc.p
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.doc.p'
--   ALTER POLICY p ON public.doc
--       USING (doc.who = current_user AND doc.t IN (SELECT d.t FROM public.doc d WHERE d.id = 1) AND (doc.id >= 1 AND doc.id <= 9));

RESET search_path;
RESET check_function_bodies;

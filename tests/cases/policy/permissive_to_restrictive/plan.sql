-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 contract: drop policy public.doc.p
-- locks: ACCESS EXCLUSIVE on public.doc
-- refused: needs a refused step: policy public.doc.p
--   DROP POLICY p ON public.doc;

-- 2/2 contract: create policy public.doc.p
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the restrictive policy p
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the restrictive policy p
-- allow it with --allow 'S703:public.doc.p'
--   CREATE POLICY p ON public.doc AS RESTRICTIVE
--       USING (owner = current_user);

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract; 4 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 contract: drop policy public.doc.p
-- locks: ACCESS EXCLUSIVE on public.doc
-- refused: needs a refused step: policy public.doc.p
--   DROP POLICY p ON public.doc;

-- 2/4 contract: create policy public.doc.p
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.doc.p'
--   CREATE POLICY p ON public.doc FOR DELETE
--       USING (true);

-- 3/4 contract: drop policy public.doc.q
-- locks: ACCESS EXCLUSIVE on public.doc
-- refused: needs a refused step: policy public.doc.q
--   DROP POLICY q ON public.doc;

-- 4/4 contract: create policy public.doc.q
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy q
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy q
-- allow it with --allow 'S703:public.doc.q'
--   CREATE POLICY q ON public.doc
--       WITH CHECK (true);

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: create policy public.doc."new ""name"""
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy "new ""name"""
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy "new ""name"""
-- allow it with --allow 'S703:public.doc."new ""name"""'
--   CREATE POLICY "new ""name""" ON public.doc
--       USING (id > 0);

-- 2/2 contract: drop policy public.doc."old name"
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy "old name"
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy "old name"
-- allow it with --allow 'S703:public.doc."old name"'
--   DROP POLICY "old name" ON public.doc;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: create policy public.b.p
-- locks: ACCESS EXCLUSIVE on public.b
-- caution S703: which rows of public.b are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.b are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.b.p'
--   CREATE POLICY p ON public.b
--       USING (id > 0);

-- 2/2 contract: drop policy public.a.p
-- locks: ACCESS EXCLUSIVE on public.a
-- caution S703: which rows of public.a are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.a are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.a.p'
--   DROP POLICY p ON public.a;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract; 5 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/5 contract: alter policy public.doc.a
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy a
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy a
-- allow it with --allow 'S703:public.doc.a'
--   ALTER POLICY a ON public.doc
--       WITH CHECK (id > 0);

-- 2/5 contract: drop policy public.doc.b
-- locks: ACCESS EXCLUSIVE on public.doc
-- refused: needs a refused step: policy public.doc.b
--   DROP POLICY b ON public.doc;

-- 3/5 contract: create policy public.doc.b
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy b
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy b
-- allow it with --allow 'S703:public.doc.b'
--   CREATE POLICY b ON public.doc FOR UPDATE
--       USING (owner = current_user);

-- 4/5 contract: drop policy public.doc.c
-- locks: ACCESS EXCLUSIVE on public.doc
-- refused: needs a refused step: policy public.doc.c
--   DROP POLICY c ON public.doc;

-- 5/5 contract: create policy public.doc.c
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy c
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy c
-- allow it with --allow 'S703:public.doc.c'
--   CREATE POLICY c ON public.doc
--       USING (id > 5);

RESET search_path;
RESET check_function_bodies;

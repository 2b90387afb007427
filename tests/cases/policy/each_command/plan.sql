-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand; 4 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: create policy public.doc.d
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy d
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy d
-- allow it with --allow 'S703:public.doc.d'
--   CREATE POLICY d ON public.doc FOR DELETE TO app_owner
--       USING (n = 0);

-- 2/4 expand: create policy public.doc.i
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy i
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy i
-- allow it with --allow 'S703:public.doc.i'
--   CREATE POLICY i ON public.doc FOR INSERT TO app_writer
--       WITH CHECK (n > 0);

-- 3/4 expand: create policy public.doc.s
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy s
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy s
-- allow it with --allow 'S703:public.doc.s'
--   CREATE POLICY s ON public.doc FOR SELECT TO app_reader
--       USING (n > 0);

-- 4/4 expand: create policy public.doc.u
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy u
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy u
-- allow it with --allow 'S703:public.doc.u'
--   CREATE POLICY u ON public.doc FOR UPDATE TO app_writer
--       USING (n > 0)
--       WITH CHECK (n < 100);

RESET search_path;
RESET check_function_bodies;

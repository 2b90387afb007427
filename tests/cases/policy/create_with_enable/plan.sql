-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 contract: alter table public.doc
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution B314: of public.doc only rows that a policy lets pass are seen and written
-- caution S702: of public.doc only rows that a policy lets pass are seen and written
-- refused: S702 without permission: of public.doc only rows that a policy lets pass are seen and written
-- allow it with --allow 'S702:public.doc'
--   ALTER TABLE public.doc ENABLE ROW LEVEL SECURITY;

-- 2/2 contract: create policy public.doc.own
-- locks: ACCESS EXCLUSIVE on public.doc
-- caution S703: which rows of public.doc are seen and written changes with the permissive policy own
-- refused: S703 without permission: which rows of public.doc are seen and written changes with the permissive policy own
-- allow it with --allow 'S703:public.doc.own'
--   CREATE POLICY own ON public.doc
--       USING (owner = current_user);

RESET search_path;
RESET check_function_bodies;

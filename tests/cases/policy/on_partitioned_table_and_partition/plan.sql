-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract; 3 refused
-- U001: policy public.m.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 contract: alter table public.m1
-- locks: ACCESS EXCLUSIVE on public.m1
-- caution B314: of public.m1 only rows that a policy lets pass are seen and written
-- caution S702: of public.m1 only rows that a policy lets pass are seen and written
-- refused: S702 without permission: of public.m1 only rows that a policy lets pass are seen and written
-- allow it with --allow 'S702:public.m1'
--   ALTER TABLE public.m1 ENABLE ROW LEVEL SECURITY;

-- 2/3 contract: alter policy public.m.p
-- locks: ACCESS EXCLUSIVE on public.m
-- caution S703: which rows of public.m are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.m are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.m.p'
--   ALTER POLICY p ON public.m
--       USING (who = session_user);

-- 3/3 contract: create policy public.m1.p
-- locks: ACCESS EXCLUSIVE on public.m1
-- caution S703: which rows of public.m1 are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.m1 are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.m1.p'
--   CREATE POLICY p ON public.m1 FOR SELECT
--       USING (who = current_user);

RESET search_path;
RESET check_function_bodies;

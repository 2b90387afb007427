-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract; 3 refused
-- U001: policy public.t.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 contract: drop policy public.t.p
-- because of column public.t.owner
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: policy public.t.p
--   DROP POLICY p ON public.t;

-- 2/3 contract: alter column public.t.owner
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: policy public.t.p
--   ALTER TABLE public.t ALTER COLUMN owner TYPE text;

-- 3/3 contract: create policy public.t.p
-- because of column public.t.owner
-- locks: ACCESS EXCLUSIVE on public.t
-- caution S703: which rows of public.t are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.t are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.t.p'
--   CREATE POLICY p ON public.t FOR SELECT
--       USING (owner = current_user);

RESET search_path;
RESET check_function_bodies;

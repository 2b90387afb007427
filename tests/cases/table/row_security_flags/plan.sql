-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 contract: alter table public.docs
-- locks: ACCESS EXCLUSIVE on public.docs
-- caution B314: of public.docs only rows that a policy lets pass are seen and written
-- caution S702: of public.docs only rows that a policy lets pass are seen and written
-- caution B314: the owner of public.docs is from now on bound by its policies
-- caution S702: the owner of public.docs is from now on bound by its policies
-- refused: S702 without permission: of public.docs only rows that a policy lets pass are seen and written
-- allow it with --allow 'S702:public.docs'
-- allow it with --allow 'S702:public.docs'
--   ALTER TABLE public.docs
--       ENABLE ROW LEVEL SECURITY,
--       FORCE ROW LEVEL SECURITY;

-- 2/2 contract: create policy public.docs.own
-- locks: ACCESS EXCLUSIVE on public.docs
-- caution S703: which rows of public.docs are seen and written changes with the permissive policy own
-- refused: S703 without permission: which rows of public.docs are seen and written changes with the permissive policy own
-- allow it with --allow 'S703:public.docs.own'
--   CREATE POLICY own ON public.docs
--       USING (owner = current_user);

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create function public.my_teams()
SET search_path = public;
CREATE FUNCTION public.my_teams()
 RETURNS SETOF integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $$select team from member where who = session_user$$;

COMMIT;

-- 2/3 contract: alter table public.member
-- locks: ACCESS EXCLUSIVE on public.member
-- caution B314: of public.member only rows that a policy lets pass are seen and written
-- caution S702: of public.member only rows that a policy lets pass are seen and written
-- refused: S702 without permission: of public.member only rows that a policy lets pass are seen and written
-- allow it with --allow 'S702:public.member'
--   ALTER TABLE public.member ENABLE ROW LEVEL SECURITY;

-- 3/3 contract: create policy public.member.same_team
-- locks: ACCESS EXCLUSIVE on public.member
-- caution S703: which rows of public.member are seen and written changes with the permissive policy same_team
-- refused: S703 without permission: which rows of public.member are seen and written changes with the permissive policy same_team
-- allow it with --allow 'S703:public.member.same_team'
--   CREATE POLICY same_team ON public.member FOR SELECT
--       USING (team IN (SELECT my_teams()));

RESET search_path;
RESET check_function_bodies;

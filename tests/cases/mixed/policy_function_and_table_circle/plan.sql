-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

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

-- 2/3 expand: create policy public.member.same_team
-- locks: ACCESS EXCLUSIVE on public.member
CREATE POLICY same_team ON public.member FOR SELECT
    USING (team IN (SELECT my_teams()));

-- 3/3 expand: alter table public.member
-- locks: ACCESS EXCLUSIVE on public.member
ALTER TABLE public.member ENABLE ROW LEVEL SECURITY;

COMMIT;

RESET search_path;
RESET check_function_bodies;

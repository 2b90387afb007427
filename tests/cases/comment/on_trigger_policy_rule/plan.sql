-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop comment of rule public.t.x
-- locks: ACCESS SHARE on public.t
COMMENT ON RULE x ON public.t IS NULL;

-- 2/6 expand: drop comment of trigger public.t.x
-- locks: ACCESS SHARE on public.t
COMMENT ON TRIGGER x ON public.t IS NULL;

-- 3/6 expand: drop comment of policy public.t.x
-- locks: ACCESS SHARE on public.t
COMMENT ON POLICY x ON public.t IS NULL;

-- 4/6 expand: create comment of rule public.u.x
-- locks: ACCESS SHARE on public.u
SET search_path = public;
COMMENT ON RULE x ON public.u IS 'r2';

-- 5/6 expand: create comment of trigger public.u.x
-- locks: ACCESS SHARE on public.u
COMMENT ON TRIGGER x ON public.u IS 't2';

-- 6/6 expand: create comment of policy public.u.x
-- locks: ACCESS SHARE on public.u
COMMENT ON POLICY x ON public.u IS 'p2';

COMMIT;

RESET search_path;
RESET check_function_bodies;

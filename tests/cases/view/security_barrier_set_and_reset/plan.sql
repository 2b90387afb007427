-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter view public.my_secret
-- locks: ACCESS EXCLUSIVE on public.my_secret
SET search_path = public;
ALTER VIEW public.my_secret SET (security_barrier='true');

-- 2/2 expand: alter view public.other
-- locks: ACCESS EXCLUSIVE on public.other
ALTER VIEW public.other RESET (security_barrier);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 expand: alter view public.my_secret
-- locks: ACCESS EXCLUSIVE on public.my_secret
-- caution S704: with whose rights public.my_secret reads its tables, or which rows it shows, may change
-- refused: S704 without permission: with whose rights public.my_secret reads its tables, or which rows it shows, may change
-- allow it with --allow 'S704:public.my_secret'
--   ALTER VIEW public.my_secret SET (security_barrier='true');

-- 2/2 expand: alter view public.other
-- locks: ACCESS EXCLUSIVE on public.other
-- caution S704: with whose rights public.other reads its tables, or which rows it shows, may change
-- refused: S704 without permission: with whose rights public.other reads its tables, or which rows it shows, may change
-- allow it with --allow 'S704:public.other'
--   ALTER VIEW public.other RESET (security_barrier);

RESET search_path;
RESET check_function_bodies;

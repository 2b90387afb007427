-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create column public.a.x
-- locks: ACCESS EXCLUSIVE on public.a
SET search_path = public;
ALTER TABLE public.a ADD COLUMN x integer;

COMMIT;

BEGIN;

-- 2/4 expand: create column public.b.y
-- locks: ACCESS EXCLUSIVE on public.b
ALTER TABLE public.b ADD COLUMN y integer;

COMMIT;

-- 3/4 expand: create policy public.a.pa
-- locks: ACCESS EXCLUSIVE on public.a, ACCESS SHARE on public.b
-- caution S703: which rows of public.a are seen and written changes with the permissive policy pa
-- refused: S703 without permission: which rows of public.a are seen and written changes with the permissive policy pa
-- allow it with --allow 'S703:public.a.pa'
--   CREATE POLICY pa ON public.a
--       USING (b_id IN (SELECT b.id FROM b WHERE b.y > 0));

-- 4/4 expand: create policy public.b.pb
-- locks: ACCESS EXCLUSIVE on public.b, ACCESS SHARE on public.a
-- caution S703: which rows of public.b are seen and written changes with the permissive policy pb
-- refused: S703 without permission: which rows of public.b are seen and written changes with the permissive policy pb
-- allow it with --allow 'S703:public.b.pb'
--   CREATE POLICY pb ON public.b
--       USING (a_id IN (SELECT a.id FROM a WHERE a.x > 0));

RESET search_path;
RESET check_function_bodies;

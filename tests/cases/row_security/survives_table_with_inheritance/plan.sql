-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 contract: alter table public.c
-- locks: ACCESS EXCLUSIVE on public.c
-- caution B314: of public.c only rows that a policy lets pass are seen and written
-- caution S702: of public.c only rows that a policy lets pass are seen and written
-- refused: S702 without permission: of public.c only rows that a policy lets pass are seen and written
-- allow it with --allow 'S702:public.c'
--   ALTER TABLE public.c ENABLE ROW LEVEL SECURITY;

-- 2/3 contract: alter table public.p
-- locks: ACCESS EXCLUSIVE on public.p
-- caution B314: of public.p all rows are seen and written
-- caution S702: of public.p all rows are seen and written
-- refused: S702 without permission: of public.p all rows are seen and written
-- allow it with --allow 'S702:public.p'
--   ALTER TABLE public.p DISABLE ROW LEVEL SECURITY;

-- 3/3 contract: create policy public.c.cp
-- locks: ACCESS EXCLUSIVE on public.c
-- caution S703: which rows of public.c are seen and written changes with the permissive policy cp
-- refused: S703 without permission: which rows of public.c are seen and written changes with the permissive policy cp
-- allow it with --allow 'S703:public.c.cp'
--   CREATE POLICY cp ON public.c
--       USING (x = id);

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 2 refused
-- U001: policy public.a.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 contract: alter policy public.a.p
-- locks: ACCESS EXCLUSIVE on public.a
-- caution S703: which rows of public.a are seen and written changes with the permissive policy p
-- refused: S703 without permission: which rows of public.a are seen and written changes with the permissive policy p
-- allow it with --allow 'S703:public.a.p'
--   ALTER POLICY p ON public.a
--       USING (id > 0);

-- 2/2 contract: drop table public.b
-- locks: ACCESS EXCLUSIVE on public.b
-- loss D102: table public.b is dropped with its rows
-- caution B304: code that names public.b fails
-- refused: D102 without permission: table public.b is dropped with its rows
-- allow it with --allow 'D102:public.b'
--   DROP TABLE public.b;

RESET search_path;
RESET check_function_bodies;

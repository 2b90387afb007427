-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/2 contract: alter table public.a
-- locks: ACCESS EXCLUSIVE on public.a
-- caution B314: the owner of public.a is from now on bound by its policies
-- caution S702: the owner of public.a is from now on bound by its policies
-- refused: S702 without permission: the owner of public.a is from now on bound by its policies
-- allow it with --allow 'S702:public.a'
--   ALTER TABLE public.a FORCE ROW LEVEL SECURITY;

-- 2/2 contract: alter table public.b
-- locks: ACCESS EXCLUSIVE on public.b
-- caution B314: of public.b only rows that a policy lets pass are seen and written
-- caution S702: of public.b only rows that a policy lets pass are seen and written
-- caution B314: the owner of public.b is no longer bound by its policies
-- caution S702: the owner of public.b is no longer bound by its policies
-- refused: S702 without permission: of public.b only rows that a policy lets pass are seen and written
-- allow it with --allow 'S702:public.b'
-- allow it with --allow 'S702:public.b'
--   ALTER TABLE public.b
--       ENABLE ROW LEVEL SECURITY,
--       NO FORCE ROW LEVEL SECURITY;

RESET search_path;
RESET check_function_bodies;

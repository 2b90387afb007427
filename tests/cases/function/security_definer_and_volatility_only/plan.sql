-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter function public.a()
-- caution B318: calls of public.a() mean something else at once
SET search_path = public;
CREATE OR REPLACE FUNCTION public.a()
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $$select 1$$;

-- 2/5 expand: alter function public.b()
-- caution B318: calls of public.b() mean something else at once
-- caution S704: public.b() runs with the rights of its owner
-- refused: S704 without permission: public.b() runs with the rights of its owner
-- allow it with --allow 'S704:public.b()'
--   CREATE OR REPLACE FUNCTION public.b()
--    RETURNS integer
--    LANGUAGE sql
--    SECURITY DEFINER
--   AS $$select 1$$;

-- 3/5 expand: alter function public.c(integer)
-- caution B318: calls of public.c(integer) mean something else at once
CREATE OR REPLACE FUNCTION public.c(x integer)
 RETURNS integer
 LANGUAGE sql
 STRICT
AS $$select 1$$;

-- 4/5 expand: alter function public.d()
CREATE OR REPLACE FUNCTION public.d()
 RETURNS integer
 LANGUAGE sql
AS $$select 1$$;

-- 5/5 expand: alter function public.e()
CREATE OR REPLACE FUNCTION public.e()
 RETURNS integer
 LANGUAGE sql
 COST 0.5
AS $$select 1$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

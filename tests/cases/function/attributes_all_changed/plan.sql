-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter function public.f(integer)
-- caution B318: calls of public.f(integer) mean something else at once
SET search_path = public;
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT LEAKPROOF COST 5
AS $$select a$$;

-- 2/2 expand: alter function public.g()
-- caution B318: calls of public.g() mean something else at once
-- caution S704: public.g() runs with the rights of its owner
-- refused: S704 without permission: public.g() runs with the rights of its owner
-- allow it with --allow 'S704:public.g()'
--   CREATE OR REPLACE FUNCTION public.g()
--    RETURNS SETOF integer
--    LANGUAGE plpgsql
--    STABLE PARALLEL RESTRICTED SECURITY DEFINER COST 250 ROWS 42
--    SET work_mem TO '8MB'
--   AS $$begin return next 1; end$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter function public.f(integer)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT LEAKPROOF COST 5
AS $$select a$$;

-- 2/2 expand: alter function public.g()
CREATE OR REPLACE FUNCTION public.g()
 RETURNS SETOF integer
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER COST 250 ROWS 42
 SET work_mem TO '8MB'
AS $$begin return next 1; end$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

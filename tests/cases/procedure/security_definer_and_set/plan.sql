-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.p()
SET search_path = public;
CREATE OR REPLACE PROCEDURE public.p()
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET lock_timeout TO '1s'
AS $$begin null; end$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

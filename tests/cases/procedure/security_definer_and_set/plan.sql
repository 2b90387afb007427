-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 expand: alter function public.p()
-- caution B318: calls of public.p() mean something else at once
-- caution S704: public.p() runs with the rights of its owner
-- refused: S704 without permission: public.p() runs with the rights of its owner
-- allow it with --allow 'S704:public.p()'
--   CREATE OR REPLACE PROCEDURE public.p()
--    LANGUAGE plpgsql
--    SECURITY DEFINER
--    SET search_path TO 'public', 'pg_temp'
--    SET lock_timeout TO '1s'
--   AS $$begin null; end$$;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.n()
SET search_path = public;
CREATE OR REPLACE FUNCTION public.n()
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $$select count(*) from t$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

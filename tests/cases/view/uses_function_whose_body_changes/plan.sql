-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.vat(numeric)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.vat(n numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $$select n * 0.19$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.step(numeric, numeric)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.step(s numeric, x numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $$select s + x * 2$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.add_one(integer)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.add_one(n integer)
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE
AS $$begin return n + 1; end$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

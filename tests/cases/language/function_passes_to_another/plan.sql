-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter function public.f()
SET search_path = public;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE plpgsql
AS $$begin return 1; end$$;

-- 2/2 contract: drop language mine
SET search_path = '';
DROP LANGUAGE mine;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter function public.set_limit(real)
SET search_path = public;
CREATE OR REPLACE FUNCTION public.set_limit(real)
 RETURNS real
 LANGUAGE c
 STRICT
AS 'pg_trgm', 'set_limit';

COMMIT;

RESET search_path;
RESET check_function_bodies;

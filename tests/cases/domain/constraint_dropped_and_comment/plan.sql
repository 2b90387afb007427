-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop domain_constraint public.d.hi
ALTER DOMAIN public.d DROP CONSTRAINT hi;

-- 2/3 expand: alter comment of domain public.d
SET search_path = public;
COMMENT ON DOMAIN public.d IS 'positive number';

-- 3/3 expand: drop comment of domain_constraint public.d.lo
SET search_path = '';
COMMENT ON CONSTRAINT lo ON DOMAIN public.d IS NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter base_type public.pair
SET search_path = public;
ALTER TYPE public.pair SET (SUBSCRIPT = pg_catalog.jsonb_subscript_handler);

COMMIT;

RESET search_path;
RESET check_function_bodies;

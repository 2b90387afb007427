-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter composite_type public.outer_t
SET search_path = public;
ALTER TYPE public.outer_t ADD ATTRIBUTE many public.inner_t[];

COMMIT;

RESET search_path;
RESET check_function_bodies;

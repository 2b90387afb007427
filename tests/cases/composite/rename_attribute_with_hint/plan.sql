-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter composite_type public.span
ALTER TYPE public.span RENAME ATTRIBUTE lo TO low CASCADE;

COMMIT;

RESET search_path;
RESET check_function_bodies;

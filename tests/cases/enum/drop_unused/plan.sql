-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: drop enum public.b
-- caution B304: code that names public.b fails
DROP TYPE public.b;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter composite_type public.money_t
-- caution B316: code that uses the attributes of public.money_t fails
SET search_path = public;
ALTER TYPE public.money_t ALTER ATTRIBUTE amount TYPE bigint;

COMMIT;

RESET search_path;
RESET check_function_bodies;

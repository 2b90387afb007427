-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create function public.f(integer)
SET search_path = public;
CREATE FUNCTION public.f(x integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$ select 'int' $$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

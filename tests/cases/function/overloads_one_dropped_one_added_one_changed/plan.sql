-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create function public.fmt(date)
SET search_path = public;
CREATE FUNCTION public.fmt(a date)
 RETURNS text
 LANGUAGE sql
AS $$ select 'd' || a $$;

-- 2/4 expand: alter function public.fmt(text)
CREATE OR REPLACE FUNCTION public.fmt(a text)
 RETURNS text
 LANGUAGE sql
AS $$ select 'T' || a $$;

-- 3/4 expand: alter comment of function public.fmt(integer, integer)
COMMENT ON FUNCTION public.fmt(integer, integer) IS 'a pair';

COMMIT;

BEGIN;

-- 4/4 contract: drop function public.fmt(integer)
-- caution B318: code that names public.fmt(integer) fails
SET search_path = '';
DROP FUNCTION public.fmt(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;

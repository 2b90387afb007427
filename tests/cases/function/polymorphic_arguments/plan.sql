-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create function public.first_of(anycompatiblearray, anycompatible)
SET search_path = public;
CREATE FUNCTION public.first_of(anycompatiblearray, anycompatible DEFAULT NULL::text)
 RETURNS anycompatible
 LANGUAGE sql
 IMMUTABLE
AS $$select coalesce($1[1], $2)$$;

-- 2/3 expand: create function public.pair(anyelement, anyelement)
CREATE FUNCTION public.pair(a anyelement, b anyelement, OUT r anyarray)
 RETURNS anyarray
 LANGUAGE sql
AS $$select array[a, b]$$;

COMMIT;

BEGIN;

-- 3/3 contract: drop function public.first_of(anyarray)
-- caution B318: code that names public.first_of(anyarray) fails
SET search_path = '';
DROP FUNCTION public.first_of(anyarray);

COMMIT;

RESET search_path;
RESET check_function_bodies;

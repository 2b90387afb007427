-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create function public.to_hex(public.c, integer, boolean)
SET search_path = public;
CREATE FUNCTION public.to_hex(public.c, integer, boolean)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $$select to_hex(($1).g)$$;

COMMIT;

BEGIN;

-- 2/4 contract: drop cast (public.c AS text)
-- caution B318: code that uses (public.c AS text) finds it changed
SET search_path = '';
DROP CAST (public.c AS text);

-- 3/4 contract: create cast (public.c AS text)
SET search_path = public;
CREATE CAST (public.c AS text) WITH FUNCTION public.to_hex(public.c, integer, boolean) AS IMPLICIT;

-- 4/4 contract: drop function public.to_hex(public.c)
-- caution B318: code that names public.to_hex(public.c) fails
SET search_path = '';
DROP FUNCTION public.to_hex(public.c);

COMMIT;

RESET search_path;
RESET check_function_bodies;

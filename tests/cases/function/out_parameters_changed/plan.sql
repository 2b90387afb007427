-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 1 expand, 3 contract
-- U001: function public.span() is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create function public.bump(bigint, integer)
SET search_path = public;
CREATE FUNCTION public.bump(INOUT n bigint, by integer)
 RETURNS bigint
 LANGUAGE sql
AS $$select n + by$$;

COMMIT;

BEGIN;

-- 2/4 contract: drop function public.bump(integer, integer)
-- caution B318: code that names public.bump(integer, integer) fails
SET search_path = '';
DROP FUNCTION public.bump(integer, integer);

-- 3/4 contract: drop function public.span()
-- caution B318: code that uses public.span() finds it changed
DROP FUNCTION public.span();

-- 4/4 contract: create function public.span()
SET search_path = public;
CREATE FUNCTION public.span(OUT lo integer, OUT hi integer, OUT mid numeric)
 RETURNS record
 LANGUAGE sql
AS $$select 1, 2, 1.5$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

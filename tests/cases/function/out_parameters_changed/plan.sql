-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract
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

-- 2/4 expand: drop function public.span()
SET search_path = '';
DROP FUNCTION public.span();

-- 3/4 expand: create function public.span()
SET search_path = public;
CREATE FUNCTION public.span(OUT lo integer, OUT hi integer, OUT mid numeric)
 RETURNS record
 LANGUAGE sql
AS $$select 1, 2, 1.5$$;

-- 4/4 contract: drop function public.bump(integer, integer)
SET search_path = '';
DROP FUNCTION public.bump(integer, integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;

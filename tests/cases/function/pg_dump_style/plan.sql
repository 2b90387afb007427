-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract; 3 refused
-- U001: function public.f(integer, text) is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter function public.f(integer, text)
-- caution B318: calls of public.f(integer, text) mean something else at once
CREATE OR REPLACE FUNCTION public.f(a integer, b text DEFAULT 'y'::text)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE
AS $$
begin return a; end
$$;

-- 2/4 expand: alter privilege of function public.f(integer, text)
-- caution S701: everybody gets EXECUTE on public.f(integer, text)
-- refused: S701 without permission: everybody gets EXECUTE on public.f(integer, text)
-- allow it with --allow 'S701:public.f(integer, text)'
--   GRANT EXECUTE ON FUNCTION public.f(integer, text) TO PUBLIC;

-- 3/4 expand: alter privilege of function public.f(integer, text)
-- caution S701: role app_writer gets EXECUTE on public.f(integer, text)
-- refused: S701 without permission: role app_writer gets EXECUTE on public.f(integer, text)
-- allow it with --allow 'S701:public.f(integer, text)'
--   GRANT EXECUTE ON FUNCTION public.f(integer, text) TO app_writer;

COMMIT;

-- 4/4 contract: alter privilege of function public.f(integer, text)
-- caution B315: role app_reader loses EXECUTE on public.f(integer, text)
-- refused: needs a refused step: privilege of function public.f(integer, text)
--   REVOKE EXECUTE ON FUNCTION public.f(integer, text) FROM app_reader;

RESET search_path;
RESET check_function_bodies;

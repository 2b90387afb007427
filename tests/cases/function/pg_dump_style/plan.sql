-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract
-- U001: function public.f(integer, text) is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter function public.f(integer, text)
CREATE OR REPLACE FUNCTION public.f(a integer, b text DEFAULT 'y'::text)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE
AS $$
begin return a; end
$$;

-- 2/4 expand: alter privilege of function public.f(integer, text)
GRANT EXECUTE ON FUNCTION public.f(integer, text) TO PUBLIC;

-- 3/4 expand: alter privilege of function public.f(integer, text)
GRANT EXECUTE ON FUNCTION public.f(integer, text) TO app_writer;

-- 4/4 contract: alter privilege of function public.f(integer, text)
REVOKE EXECUTE ON FUNCTION public.f(integer, text) FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create comment of aggregate public.a(integer)
SET search_path = public;
COMMENT ON AGGREGATE public.a(integer) IS 'agg';

-- 2/4 expand: drop comment of function public.f(integer)
SET search_path = '';
COMMENT ON FUNCTION public.f(integer) IS NULL;

-- 3/4 expand: create comment of function public.f(text)
SET search_path = public;
COMMENT ON FUNCTION public.f(text) IS 'text';

-- 4/4 expand: alter comment of function public.p(integer)
COMMENT ON PROCEDURE public.p(integer) IS 'routine';

COMMIT;

RESET search_path;
RESET check_function_bodies;

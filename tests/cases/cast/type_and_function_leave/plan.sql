-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create composite_type public.b
SET search_path = public;
CREATE TYPE public.b AS (
    x integer
);

-- 2/3 expand: create function public.a_b(public.a)
CREATE FUNCTION public.a_b(public.a)
 RETURNS public.b
 LANGUAGE sql
 IMMUTABLE
AS $$select row(($1).x)::b$$;

-- 3/3 expand: create cast (public.a AS public.b)
CREATE CAST (public.a AS public.b) WITH FUNCTION public.a_b(public.a) AS IMPLICIT;

COMMIT;

RESET search_path;
RESET check_function_bodies;

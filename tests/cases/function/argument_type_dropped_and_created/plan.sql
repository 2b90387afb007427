-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 contract: drop function public.len(public.point3)
-- because of composite_type public.point3
DROP FUNCTION public.len(public.point3);

-- 2/5 contract: drop composite_type public.point3
DROP TYPE public.point3;

-- 3/5 contract: create domain public.point3
SET search_path = public;
CREATE DOMAIN public.point3 AS integer[];

-- 4/5 contract: create domain_constraint public.point3.point3_check
ALTER DOMAIN public.point3 ADD CONSTRAINT point3_check CHECK (array_length(value, 1) = 3);

-- 5/5 contract: create function public.len(public.point3)
-- because of composite_type public.point3
CREATE FUNCTION public.len(p public.point3)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $$select sqrt(p[1] ^ 2 + p[2] ^ 2 + p[3] ^ 2)$$;

COMMIT;

RESET search_path;
RESET check_function_bodies;

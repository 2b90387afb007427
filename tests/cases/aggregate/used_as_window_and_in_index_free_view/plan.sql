-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter function public.mul(double precision, double precision)
-- caution B318: calls of public.mul(double precision, double precision) mean something else at once
SET search_path = public;
CREATE OR REPLACE FUNCTION public.mul(a double precision, b double precision)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE STRICT
AS $$select a * b$$;

-- 2/2 expand: alter aggregate public.product(double precision)
CREATE OR REPLACE AGGREGATE public.product(double precision) (
    SFUNC = public.mul,
    STYPE = double precision,
    INITCOND = '1',
    PARALLEL = safe
);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create function public.weigh(double precision, double precision, double precision)
SET search_path = public;
CREATE FUNCTION public.weigh(s double precision, v double precision, w double precision)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $$select s + v * w$$;

-- 2/4 expand: alter aggregate public.n()
CREATE OR REPLACE AGGREGATE public.n(*) (
    SFUNC = public.inc,
    STYPE = bigint,
    INITCOND = '100'
);

-- 3/4 expand: create aggregate public.weighted(double precision, double precision)
CREATE AGGREGATE public.weighted(v double precision, w double precision) (
    SFUNC = public.weigh,
    STYPE = double precision,
    INITCOND = '0'
);

-- 4/4 expand: create privilege of aggregate public.weighted(double precision, double precision)
GRANT EXECUTE ON FUNCTION public.weighted(double precision, double precision) TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create function public.step2(numeric, numeric)
SET search_path = public;
CREATE FUNCTION public.step2(s numeric, x numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $$select s + coalesce(x, 0)$$;

-- 2/3 expand: alter aggregate public.total(numeric)
CREATE OR REPLACE AGGREGATE public.total(numeric) (
    SFUNC = public.step2,
    STYPE = numeric,
    INITCOND = '0'
);

COMMIT;

BEGIN;

-- 3/3 contract: drop function public.step(numeric, numeric)
-- caution B318: code that names public.step(numeric, numeric) fails
SET search_path = '';
DROP FUNCTION public.step(numeric, numeric);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 2 expand, 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create function public.avg_final(double precision[])
SET search_path = public;
CREATE FUNCTION public.avg_final(s double precision[])
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $$select s[1] / s[2]$$;

-- 2/6 expand: create function public.avg_step(double precision[], numeric)
CREATE FUNCTION public.avg_step(s double precision[], x numeric)
 RETURNS double precision[]
 LANGUAGE sql
 IMMUTABLE
AS $$select array[s[1] + x, s[2] + 1]$$;

COMMIT;

BEGIN;

-- 3/6 contract: drop aggregate public.my_avg(numeric)
-- caution B318: code that uses public.my_avg(numeric) finds it changed
SET search_path = '';
DROP AGGREGATE public.my_avg(numeric);

-- 4/6 contract: drop function public.avg_final(numeric[])
-- caution B318: code that names public.avg_final(numeric[]) fails
DROP FUNCTION public.avg_final(numeric[]);

-- 5/6 contract: drop function public.avg_step(numeric[], numeric)
-- caution B318: code that names public.avg_step(numeric[], numeric) fails
DROP FUNCTION public.avg_step(numeric[], numeric);

-- 6/6 contract: create aggregate public.my_avg(numeric)
SET search_path = public;
CREATE AGGREGATE public.my_avg(numeric) (
    SFUNC = public.avg_step,
    STYPE = double precision[],
    FINALFUNC = public.avg_final,
    INITCOND = '{0,0}'
);

COMMIT;

RESET search_path;
RESET check_function_bodies;

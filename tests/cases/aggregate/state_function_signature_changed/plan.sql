-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

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

-- 3/6 expand: drop aggregate public.my_avg(numeric)
SET search_path = '';
DROP AGGREGATE public.my_avg(numeric);

-- 4/6 expand: drop function public.avg_final(numeric[])
DROP FUNCTION public.avg_final(numeric[]);

-- 5/6 expand: drop function public.avg_step(numeric[], numeric)
DROP FUNCTION public.avg_step(numeric[], numeric);

-- 6/6 expand: create aggregate public.my_avg(numeric)
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

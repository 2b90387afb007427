-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop aggregate public.spread(integer, integer)
DROP AGGREGATE public.spread(integer, integer);

-- 2/2 expand: create aggregate public.spread(integer, integer)
SET search_path = public;
CREATE AGGREGATE public.spread(ORDER BY integer, integer) (
    SFUNC = public.add_two,
    STYPE = integer,
    INITCOND = '0'
);

COMMIT;

RESET search_path;
RESET check_function_bodies;

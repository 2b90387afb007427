-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop function public.my_sum(integer)
DROP FUNCTION public.my_sum(integer);

-- 2/2 contract: create aggregate public.my_sum(integer)
SET search_path = public;
CREATE AGGREGATE public.my_sum(integer) (
    SFUNC = pg_catalog.int4pl,
    STYPE = integer,
    INITCOND = '0'
);

COMMIT;

RESET search_path;
RESET check_function_bodies;

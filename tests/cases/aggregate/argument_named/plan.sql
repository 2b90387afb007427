-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop aggregate public.part(double precision, anyelement)
DROP AGGREGATE public.part(double precision, anyelement);

-- 2/3 expand: create aggregate public.part(double precision, anyelement)
SET search_path = public;
CREATE AGGREGATE public.part(share double precision ORDER BY b anyelement) (
    SFUNC = pg_catalog.ordered_set_transition,
    STYPE = internal,
    FINALFUNC = pg_catalog.percentile_disc_final,
    FINALFUNC_EXTRA
);

-- 3/3 expand: alter aggregate public.total(integer)
CREATE OR REPLACE AGGREGATE public.total(amount integer) (
    SFUNC = pg_catalog.int4pl,
    STYPE = integer,
    INITCOND = '0'
);

COMMIT;

RESET search_path;
RESET check_function_bodies;

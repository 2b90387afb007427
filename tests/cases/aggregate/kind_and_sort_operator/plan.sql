-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter aggregate public.mark(double precision, anyelement)
SET search_path = public;
CREATE OR REPLACE AGGREGATE public.mark(double precision ORDER BY anyelement) (
    SFUNC = pg_catalog.ordered_set_transition,
    STYPE = internal,
    FINALFUNC = pg_catalog.percentile_disc_final,
    FINALFUNC_EXTRA,
    FINALFUNC_MODIFY = shareable
);

-- 2/4 expand: drop aggregate public.rank_of("any")
SET search_path = '';
DROP AGGREGATE public.rank_of("any");

-- 3/4 expand: create aggregate public.rank_of("any")
SET search_path = public;
CREATE AGGREGATE public.rank_of(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = pg_catalog.ordered_set_transition_multi,
    STYPE = internal,
    FINALFUNC = pg_catalog.rank_final,
    FINALFUNC_EXTRA,
    HYPOTHETICAL
);

-- 4/4 expand: alter aggregate public.top(integer)
CREATE OR REPLACE AGGREGATE public.top(integer) (
    SFUNC = pg_catalog.int4larger,
    STYPE = integer,
    SORTOP = OPERATOR(pg_catalog.>)
);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create aggregate public.my_rank("any")
SET search_path = public;
CREATE AGGREGATE public.my_rank(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = pg_catalog.ordered_set_transition_multi,
    STYPE = internal,
    FINALFUNC = pg_catalog.rank_final,
    FINALFUNC_EXTRA,
    HYPOTHETICAL
);

COMMIT;

BEGIN;

-- 2/3 contract: drop aggregate public.my_percentile(double precision, double precision)
-- caution B318: code that uses public.my_percentile(double precision, double precision) finds it changed
SET search_path = '';
DROP AGGREGATE public.my_percentile(double precision, double precision);

-- 3/3 contract: create aggregate public.my_percentile(double precision, double precision)
SET search_path = public;
CREATE AGGREGATE public.my_percentile(double precision ORDER BY double precision) (
    SFUNC = pg_catalog.ordered_set_transition,
    STYPE = internal,
    FINALFUNC = pg_catalog.percentile_cont_float8_final
);

COMMIT;

RESET search_path;
RESET check_function_bodies;

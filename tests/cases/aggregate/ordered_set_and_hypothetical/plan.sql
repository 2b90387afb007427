-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop aggregate public.my_percentile(double precision, double precision)
DROP AGGREGATE public.my_percentile(double precision, double precision);

-- 2/3 expand: create aggregate public.my_percentile(double precision, double precision)
SET search_path = public;
CREATE AGGREGATE public.my_percentile(double precision ORDER BY double precision) (
    SFUNC = pg_catalog.ordered_set_transition,
    STYPE = internal,
    FINALFUNC = pg_catalog.percentile_cont_float8_final
);

-- 3/3 expand: create aggregate public.my_rank("any")
CREATE AGGREGATE public.my_rank(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = pg_catalog.ordered_set_transition_multi,
    STYPE = internal,
    FINALFUNC = pg_catalog.rank_final,
    FINALFUNC_EXTRA,
    HYPOTHETICAL
);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter aggregate public.my_avg(bigint)
SET search_path = public;
CREATE OR REPLACE AGGREGATE public.my_avg(bigint) (
    SFUNC = pg_catalog.int8_avg_accum,
    STYPE = internal,
    SSPACE = 48,
    FINALFUNC = pg_catalog.numeric_poly_avg,
    COMBINEFUNC = pg_catalog.int8_avg_combine,
    SERIALFUNC = pg_catalog.int8_avg_serialize,
    DESERIALFUNC = pg_catalog.int8_avg_deserialize,
    PARALLEL = safe
);

COMMIT;

RESET search_path;
RESET check_function_bodies;

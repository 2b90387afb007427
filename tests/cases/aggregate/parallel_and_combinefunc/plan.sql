-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter aggregate public.s(bigint)
SET search_path = public;
CREATE OR REPLACE AGGREGATE public.s(bigint) (
    SFUNC = pg_catalog.int8pl,
    STYPE = bigint,
    SSPACE = 16,
    INITCOND = '0',
    COMBINEFUNC = pg_catalog.int8pl,
    PARALLEL = safe
);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter aggregate public.msum(integer)
SET search_path = public;
CREATE OR REPLACE AGGREGATE public.msum(integer) (
    SFUNC = pg_catalog.int4pl,
    STYPE = integer,
    MSFUNC = pg_catalog.int4pl,
    MINVFUNC = pg_catalog.int4mi,
    MSTYPE = integer,
    MFINALFUNC = pg_catalog.int4abs,
    MINITCOND = '0'
);

COMMIT;

RESET search_path;
RESET check_function_bodies;

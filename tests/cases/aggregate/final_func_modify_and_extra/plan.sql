-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter aggregate public.a(integer)
SET search_path = public;
CREATE OR REPLACE AGGREGATE public.a(integer) (
    SFUNC = pg_catalog.int4pl,
    STYPE = integer,
    FINALFUNC = public.fin,
    FINALFUNC_MODIFY = shareable,
    INITCOND = '-1'
);

COMMIT;

RESET search_path;
RESET check_function_bodies;

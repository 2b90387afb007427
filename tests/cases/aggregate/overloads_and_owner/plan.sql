-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create aggregate public.f(numeric)
SET search_path = public;
CREATE AGGREGATE public.f(numeric) (
    SFUNC = pg_catalog.numeric_add,
    STYPE = numeric
);

-- 2/3 expand: create owner of aggregate public.f(bigint)
ALTER AGGREGATE public.f(bigint) OWNER TO app_owner;

-- 3/3 expand: create privilege of aggregate public.f(numeric)
REVOKE EXECUTE ON FUNCTION public.f(numeric) FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand; 1 refused

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
-- caution S706: role app_owner may do everything with aggregate public.f(bigint), and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with aggregate public.f(bigint), and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.f(bigint)'
--   ALTER AGGREGATE public.f(bigint) OWNER TO app_owner;

-- 3/3 expand: create privilege of aggregate public.f(numeric)
REVOKE EXECUTE ON FUNCTION public.f(numeric) FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

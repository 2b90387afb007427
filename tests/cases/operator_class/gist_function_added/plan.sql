-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create operator_family_member public.my_point_ops USING gist FUNCTION 8 (point, point)
SET search_path = public;
ALTER OPERATOR FAMILY public.my_point_ops USING gist ADD
    FUNCTION 8 (point, point) pg_catalog.gist_point_distance(internal, point, smallint, oid, internal),
    FUNCTION 9 (point, point) pg_catalog.gist_point_fetch(internal),
    OPERATOR 15 pg_catalog.<-> (point, point) FOR ORDER BY pg_catalog.float_ops;

COMMIT;

RESET search_path;
RESET check_function_bodies;

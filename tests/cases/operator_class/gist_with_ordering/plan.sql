-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create operator_family public.my_point_ops USING gist
SET search_path = public;
CREATE OPERATOR FAMILY public.my_point_ops USING gist;

-- 2/4 expand: create operator_family_member public.my_point_ops USING gist FUNCTION 3 (point, point)
ALTER OPERATOR FAMILY public.my_point_ops USING gist ADD
    FUNCTION 3 (point, point) pg_catalog.gist_point_compress(internal),
    FUNCTION 8 (point, point) pg_catalog.gist_point_distance(internal, point, smallint, oid, internal),
    FUNCTION 9 (point, point) pg_catalog.gist_point_fetch(internal),
    OPERATOR 1 pg_catalog.<< (point, point),
    OPERATOR 15 pg_catalog.<-> (point, point) FOR ORDER BY pg_catalog.float_ops,
    OPERATOR 5 pg_catalog.>> (point, point);

-- 3/4 expand: create operator_class public.my_point_ops USING gist
CREATE OPERATOR CLASS public.my_point_ops
    FOR TYPE point USING gist FAMILY public.my_point_ops AS
    FUNCTION 1 (point, point) pg_catalog.gist_point_consistent(internal, point, smallint, oid, internal),
    FUNCTION 2 (point, point) pg_catalog.gist_box_union(internal, internal),
    FUNCTION 5 (point, point) pg_catalog.gist_box_penalty(internal, internal, internal),
    FUNCTION 6 (point, point) pg_catalog.gist_box_picksplit(internal, internal),
    FUNCTION 7 (point, point) pg_catalog.gist_box_same(box, box, internal),
    STORAGE box;

-- 4/4 expand: create index public.i
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX i ON public.t USING gist (a public.my_point_ops);

COMMIT;

RESET search_path;
RESET check_function_bodies;

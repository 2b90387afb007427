-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop operator_class public.c USING hash
DROP OPERATOR CLASS public.c USING hash;

-- 2/4 expand: create operator_class public.c USING hash
SET search_path = public;
CREATE OPERATOR CLASS public.c
    FOR TYPE bigint USING hash FAMILY public.c AS
    OPERATOR 1 pg_catalog.= (bigint, bigint),
    FUNCTION 1 (bigint, bigint) pg_catalog.hashint8(bigint);

-- 3/4 expand: drop operator_class public.s USING gist
SET search_path = '';
DROP OPERATOR CLASS public.s USING gist;

-- 4/4 expand: create operator_class public.s USING gist
SET search_path = public;
CREATE OPERATOR CLASS public.s
    FOR TYPE point USING gist FAMILY public.s AS
    FUNCTION 1 (point, point) pg_catalog.gist_point_consistent(internal, point, smallint, oid, internal),
    FUNCTION 2 (point, point) pg_catalog.gist_box_union(internal, internal),
    FUNCTION 5 (point, point) pg_catalog.gist_box_penalty(internal, internal, internal),
    FUNCTION 6 (point, point) pg_catalog.gist_box_picksplit(internal, internal),
    FUNCTION 7 (point, point) pg_catalog.gist_box_same(box, box, internal);

COMMIT;

RESET search_path;
RESET check_function_bodies;

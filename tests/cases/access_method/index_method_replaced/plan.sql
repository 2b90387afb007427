-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 10 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 expand: drop index public.i
-- because of operator_class public.box_ops2 USING gist2
-- locks: ACCESS EXCLUSIVE on public.t
DROP INDEX public.i;

-- 2/10 expand: drop operator_class public.box_ops2 USING gist2
-- because of access_method gist2
DROP OPERATOR CLASS public.box_ops2 USING gist2;

-- 3/10 expand: drop operator_family public.box_ops2 USING gist2
-- because of access_method gist2
DROP OPERATOR FAMILY public.box_ops2 USING gist2;

-- 4/10 expand: drop access_method gist2
DROP ACCESS METHOD gist2;

-- 5/10 expand: create access_method gist2
SET search_path = public;
CREATE ACCESS METHOD gist2 TYPE INDEX HANDLER public.handler;

-- 6/10 expand: create operator_family public.box_ops2 USING gist2
-- because of access_method gist2
CREATE OPERATOR FAMILY public.box_ops2 USING gist2;

-- 7/10 expand: create operator_family_member public.box_ops2 USING gist2 OPERATOR 1 (box, box)
-- because of operator_family public.box_ops2 USING gist2
ALTER OPERATOR FAMILY public.box_ops2 USING gist2 ADD
    OPERATOR 1 pg_catalog.<< (box, box),
    OPERATOR 3 pg_catalog.&& (box, box);

-- 8/10 expand: create operator_class public.box_ops2 USING gist2
-- because of access_method gist2
CREATE OPERATOR CLASS public.box_ops2
    DEFAULT FOR TYPE box USING gist2 FAMILY public.box_ops2 AS
    FUNCTION 1 (box, box) pg_catalog.gist_box_consistent(internal, box, smallint, oid, internal),
    FUNCTION 2 (box, box) pg_catalog.gist_box_union(internal, internal),
    FUNCTION 5 (box, box) pg_catalog.gist_box_penalty(internal, internal, internal),
    FUNCTION 6 (box, box) pg_catalog.gist_box_picksplit(internal, internal),
    FUNCTION 7 (box, box) pg_catalog.gist_box_same(box, box, internal);

-- 9/10 expand: create index public.i
-- because of operator_class public.box_ops2 USING gist2
-- locks: SHARE on public.t
-- work: builds public.i
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX i ON public.t USING gist2 (a);

-- 10/10 expand: create comment of access_method gist2
-- because of access_method gist2
COMMENT ON ACCESS METHOD gist2 IS 'stays';

COMMIT;

RESET search_path;
RESET check_function_bodies;

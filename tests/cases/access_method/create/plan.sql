-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: create access_method "Gist ""2"""
SET search_path = public;
CREATE ACCESS METHOD "Gist ""2""" TYPE INDEX HANDLER pg_catalog.gisthandler;

-- 2/9 expand: create access_method heap2
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER pg_catalog.heap_tableam_handler;

-- 3/9 expand: create table public.t
CREATE TABLE public.t (
    a integer
)
USING heap2;

-- 4/9 expand: create operator_family public.box_ops2 USING "Gist ""2"""
CREATE OPERATOR FAMILY public.box_ops2 USING "Gist ""2""";

-- 5/9 expand: create operator_family_member public.box_ops2 USING "Gist ""2""" OPERATOR 1 (box, box)
ALTER OPERATOR FAMILY public.box_ops2 USING "Gist ""2""" ADD
    OPERATOR 1 pg_catalog.<< (box, box),
    OPERATOR 3 pg_catalog.&& (box, box);

-- 6/9 expand: create operator_class public.box_ops2 USING "Gist ""2"""
CREATE OPERATOR CLASS public.box_ops2
    DEFAULT FOR TYPE box USING "Gist ""2""" FAMILY public.box_ops2 AS
    FUNCTION 1 (box, box) pg_catalog.gist_box_consistent(internal, box, smallint, oid, internal),
    FUNCTION 2 (box, box) pg_catalog.gist_box_union(internal, internal),
    FUNCTION 5 (box, box) pg_catalog.gist_box_penalty(internal, internal, internal),
    FUNCTION 6 (box, box) pg_catalog.gist_box_picksplit(internal, internal),
    FUNCTION 7 (box, box) pg_catalog.gist_box_same(box, box, internal);

-- 7/9 expand: create index public.i
-- locks: SHARE on public.plain
-- work: builds public.i
-- caution L403: nobody can write public.plain while it is indexed
CREATE INDEX i ON public.plain USING "Gist ""2""" (a);

-- 8/9 expand: create materialized_view public.m
CREATE MATERIALIZED VIEW public.m USING heap2 AS
SELECT a FROM t;

-- 9/9 expand: create comment of access_method heap2
COMMENT ON ACCESS METHOD heap2 IS 'the same, called otherwise';

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/11 expand: create operator_family public.my_array_ops USING gin
SET search_path = public;
CREATE OPERATOR FAMILY public.my_array_ops USING gin;

-- 2/11 expand: create operator_family_member public.my_array_ops USING gin FUNCTION 1 (integer[], integer[])
ALTER OPERATOR FAMILY public.my_array_ops USING gin ADD
    FUNCTION 1 (integer[], integer[]) pg_catalog.btint4cmp(integer, integer),
    FUNCTION 4 (integer[], integer[]) pg_catalog.ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal),
    OPERATOR 1 pg_catalog.&& (anyarray, anyarray),
    OPERATOR 2 pg_catalog.@> (anyarray, anyarray);

-- 3/11 expand: create operator_class public.my_array_ops USING gin
CREATE OPERATOR CLASS public.my_array_ops
    FOR TYPE integer[] USING gin FAMILY public.my_array_ops AS
    FUNCTION 2 (integer[], integer[]) pg_catalog.ginarrayextract(anyarray, internal, internal),
    FUNCTION 3 (integer[], integer[]) pg_catalog.ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal),
    STORAGE integer;

-- 4/11 expand: create operator_family public.my_hash_ops USING hash
CREATE OPERATOR FAMILY public.my_hash_ops USING hash;

-- 5/11 expand: create operator_family_member public.my_hash_ops USING hash FUNCTION 2 (integer, integer)
ALTER OPERATOR FAMILY public.my_hash_ops USING hash ADD FUNCTION 2 (integer, integer) pg_catalog.hashint4extended(integer, bigint);

-- 6/11 expand: create operator_class public.my_hash_ops USING hash
CREATE OPERATOR CLASS public.my_hash_ops
    FOR TYPE integer USING hash FAMILY public.my_hash_ops AS
    OPERATOR 1 pg_catalog.= (integer, integer),
    FUNCTION 1 (integer, integer) pg_catalog.hashint4(integer);

-- 7/11 expand: create operator_family public.my_minmax_ops USING brin
CREATE OPERATOR FAMILY public.my_minmax_ops USING brin;

-- 8/11 expand: create operator_class public.my_minmax_ops USING brin
CREATE OPERATOR CLASS public.my_minmax_ops
    FOR TYPE integer USING brin FAMILY public.my_minmax_ops AS
    OPERATOR 1 pg_catalog.< (integer, integer),
    OPERATOR 3 pg_catalog.= (integer, integer),
    OPERATOR 5 pg_catalog.> (integer, integer),
    FUNCTION 1 (integer, integer) pg_catalog.brin_minmax_opcinfo(internal),
    FUNCTION 2 (integer, integer) pg_catalog.brin_minmax_add_value(internal, internal, internal, internal),
    FUNCTION 3 (integer, integer) pg_catalog.brin_minmax_consistent(internal, internal, internal),
    FUNCTION 4 (integer, integer) pg_catalog.brin_minmax_union(internal, internal, internal);

-- 9/11 expand: create index public.a
-- locks: SHARE on public.t
-- work: builds public.a
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX a ON public.t USING gin (a public.my_array_ops);

-- 10/11 expand: create index public.b
-- locks: SHARE on public.t
-- work: builds public.b
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX b ON public.t USING hash (b public.my_hash_ops);

-- 11/11 expand: create index public.c
-- locks: SHARE on public.t
-- work: builds public.c
-- caution L403: nobody can write public.t while it is indexed
CREATE INDEX c ON public.t USING brin (b public.my_minmax_ops);

COMMIT;

RESET search_path;
RESET check_function_bodies;

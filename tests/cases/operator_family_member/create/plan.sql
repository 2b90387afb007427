-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create operator_family_member public.f USING btree FUNCTION 1 (integer, bigint)
SET search_path = public;
ALTER OPERATOR FAMILY public.f USING btree ADD
    FUNCTION 1 (integer, bigint) pg_catalog.btint48cmp(integer, bigint),
    OPERATOR 1 pg_catalog.< (integer, bigint),
    OPERATOR 2 pg_catalog.<= (integer, bigint),
    OPERATOR 3 pg_catalog.= (integer, bigint),
    OPERATOR 4 pg_catalog.>= (integer, bigint),
    OPERATOR 5 pg_catalog.> (integer, bigint);

COMMIT;

RESET search_path;
RESET check_function_bodies;

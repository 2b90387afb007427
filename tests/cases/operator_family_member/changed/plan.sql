-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop operator_family_member public.f USING btree OPERATOR 1 (integer, bigint)
ALTER OPERATOR FAMILY public.f USING btree DROP OPERATOR 1 (integer, bigint);

-- 2/3 expand: create operator_family_member public.f USING btree OPERATOR 1 (integer, bigint)
SET search_path = public;
ALTER OPERATOR FAMILY public.f USING btree ADD
    OPERATOR 1 public.#< (integer, bigint),
    OPERATOR 3 pg_catalog.= (integer, bigint);

-- 3/3 contract: drop operator_family_member public.f USING btree FUNCTION 1 (integer, bigint)
SET search_path = '';
ALTER OPERATOR FAMILY public.f USING btree DROP FUNCTION 1 (integer, bigint);

COMMIT;

RESET search_path;
RESET check_function_bodies;

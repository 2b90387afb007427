-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create operator_family_member pg_catalog.integer_ops USING btree OPERATOR 1 (integer, numeric)
SET search_path = public;
ALTER OPERATOR FAMILY pg_catalog.integer_ops USING btree ADD OPERATOR 1 public.#< (integer, numeric);

COMMIT;

RESET search_path;
RESET check_function_bodies;

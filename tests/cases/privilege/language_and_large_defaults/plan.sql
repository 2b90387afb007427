-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create privilege of language plpgsql
SET search_path = public;
GRANT USAGE ON LANGUAGE plpgsql TO app_owner;

-- 2/2 contract: create privilege of language plpgsql
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

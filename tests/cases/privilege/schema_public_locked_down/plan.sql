-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create privilege of schema public
SET search_path = public;
GRANT CREATE, USAGE ON SCHEMA public TO app_owner;

-- 2/3 expand: create privilege of schema public
GRANT USAGE ON SCHEMA public TO app_reader;

-- 3/3 contract: create privilege of schema public
REVOKE USAGE ON SCHEMA public FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create privilege of schema public
SET search_path = public;
GRANT CREATE, USAGE ON SCHEMA public TO app_owner;

-- 2/2 expand: create privilege of schema public
GRANT USAGE ON SCHEMA public TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create comment of extension citext
COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create comment of schema public
SET search_path = public;
COMMENT ON SCHEMA public IS 'what everyone may use';

COMMIT;

RESET search_path;
RESET check_function_bodies;

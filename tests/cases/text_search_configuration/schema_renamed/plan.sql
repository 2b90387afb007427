-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter schema old
ALTER SCHEMA old RENAME TO new;

COMMIT;

RESET search_path;
RESET check_function_bodies;

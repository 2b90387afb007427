-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter subscription old_name
ALTER SUBSCRIPTION old_name RENAME TO new_name;

COMMIT;

RESET search_path;
RESET check_function_bodies;

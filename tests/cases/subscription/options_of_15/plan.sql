-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter subscription s
SET search_path = public;
ALTER SUBSCRIPTION s SET (disable_on_error = true);

-- 2/2 expand: alter subscription t
ALTER SUBSCRIPTION t DISABLE;
ALTER SUBSCRIPTION t SET (two_phase = true);

COMMIT;

RESET search_path;
RESET check_function_bodies;

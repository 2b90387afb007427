-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter subscription s
SET search_path = public;
ALTER SUBSCRIPTION s SET (streaming = parallel, password_required = false, run_as_owner = true, origin = 'none');

COMMIT;

RESET search_path;
RESET check_function_bodies;

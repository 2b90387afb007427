-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter subscription s
SET search_path = public;
ALTER SUBSCRIPTION s SET (binary = true, streaming = on);

COMMIT;

RESET search_path;
RESET check_function_bodies;

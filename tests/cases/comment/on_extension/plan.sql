-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter comment of extension citext
SET search_path = public;
COMMENT ON EXTENSION citext IS 'other words';

COMMIT;

RESET search_path;
RESET check_function_bodies;

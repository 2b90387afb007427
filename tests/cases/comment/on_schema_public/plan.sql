-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter comment of schema public
SET search_path = public;
COMMENT ON SCHEMA public IS 'somebody else''s';

COMMIT;

RESET search_path;
RESET check_function_bodies;

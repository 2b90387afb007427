-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create comment of extension pgcrypto
SET search_path = public;
COMMENT ON EXTENSION pgcrypto IS 'hash passwords here, nowhere else';

COMMIT;

RESET search_path;
RESET check_function_bodies;

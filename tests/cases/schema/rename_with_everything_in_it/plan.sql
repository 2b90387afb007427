-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter schema store
ALTER SCHEMA store RENAME TO shop;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter schema old
ALTER SCHEMA old RENAME TO new;

-- 2/2 expand: alter composite_type new.pt
ALTER TYPE new.pt RENAME TO pair;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter enum public."Level"
SET search_path = public;
ALTER TYPE public."Level" ADD VALUE 'debug' BEFORE 'warn';

COMMIT;

BEGIN;

-- 2/2 expand: alter enum public."Level"
ALTER TYPE public."Level" ADD VALUE 'info' AFTER 'debug';

COMMIT;

RESET search_path;
RESET check_function_bodies;

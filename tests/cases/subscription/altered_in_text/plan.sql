-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter subscription s
SET search_path = public;
ALTER SUBSCRIPTION s CONNECTION :'s_connection';

-- 2/2 expand: alter subscription s
ALTER SUBSCRIPTION s SET (slot_name = 'by_hand', synchronous_commit = 'on');

COMMIT;

RESET search_path;
RESET check_function_bodies;

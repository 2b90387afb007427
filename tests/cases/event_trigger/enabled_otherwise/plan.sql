-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter event_trigger c
SET search_path = public;
ALTER EVENT TRIGGER c ENABLE ALWAYS;

-- 2/3 contract: alter event_trigger a
ALTER EVENT TRIGGER a DISABLE;

-- 3/3 contract: alter event_trigger b
ALTER EVENT TRIGGER b ENABLE REPLICA;

COMMIT;

RESET search_path;
RESET check_function_bodies;

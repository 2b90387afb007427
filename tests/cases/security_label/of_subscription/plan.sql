-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter security_label of subscription s
SET search_path = public;
SECURITY LABEL FOR dummy ON SUBSCRIPTION s IS 'unclassified';

COMMIT;

RESET search_path;
RESET check_function_bodies;

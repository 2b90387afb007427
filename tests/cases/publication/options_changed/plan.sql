-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter publication p
SET search_path = public;
ALTER PUBLICATION p SET (publish = 'insert, update, delete', publish_via_partition_root = true);

-- 2/2 contract: alter publication q
ALTER PUBLICATION q SET (publish = 'insert');

COMMIT;

RESET search_path;
RESET check_function_bodies;

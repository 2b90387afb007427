-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter extension hstore
SET search_path = public;
ALTER EXTENSION hstore UPDATE TO '1.6';

COMMIT;

RESET search_path;
RESET check_function_bodies;

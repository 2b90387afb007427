-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter role_membership the_database_a.the_database_b
SET search_path = public;
GRANT the_database_a TO the_database_b WITH INHERIT TRUE, ADMIN TRUE;

COMMIT;

RESET search_path;
RESET check_function_bodies;

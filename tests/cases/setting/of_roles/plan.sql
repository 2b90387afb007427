-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create setting search_path of the_database_app
SET search_path = public;
ALTER ROLE the_database_app SET search_path TO 'app', 'public';

-- 2/4 expand: create setting work_mem of the_database_app in the_database
ALTER ROLE the_database_app IN DATABASE the_database SET work_mem TO '7MB';

-- 3/4 contract: alter setting work_mem of the_database_app
ALTER ROLE the_database_app SET work_mem TO '6MB';

-- 4/4 contract: drop setting lock_timeout of the_database_app
SET search_path = '';
ALTER ROLE the_database_app RESET lock_timeout;

COMMIT;

RESET search_path;
RESET check_function_bodies;

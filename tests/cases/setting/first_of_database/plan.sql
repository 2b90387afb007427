-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create setting lock_timeout in the_database
SET search_path = public;
ALTER DATABASE the_database SET lock_timeout TO '1s';

-- 2/2 expand: create setting random_page_cost in the_database
ALTER DATABASE the_database SET random_page_cost TO '1.1';

COMMIT;

RESET search_path;
RESET check_function_bodies;

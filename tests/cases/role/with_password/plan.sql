-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create role the_database_app
SET search_path = public;
CREATE ROLE the_database_app WITH LOGIN PASSWORD :'the_database_app_password';

-- 2/2 expand: create role the_database_none
CREATE ROLE the_database_none WITH LOGIN;

COMMIT;

RESET search_path;
RESET check_function_bodies;

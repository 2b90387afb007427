-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create role_membership pg_read_all_data.the_database_b
SET search_path = public;
GRANT pg_read_all_data TO the_database_b;

-- 2/4 expand: create role_membership the_database_b.the_database_c
GRANT the_database_b TO the_database_c WITH ADMIN OPTION;

-- 3/4 contract: alter role_membership the_database_a.the_database_c
REVOKE ADMIN OPTION FOR the_database_a FROM the_database_c;

-- 4/4 contract: drop role_membership the_database_a.the_database_b
SET search_path = '';
REVOKE the_database_a FROM the_database_b;

COMMIT;

RESET search_path;
RESET check_function_bodies;

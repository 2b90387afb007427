-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 2 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter role the_database_app
SET search_path = public;
ALTER ROLE the_database_app WITH SUPERUSER CREATEROLE CREATEDB REPLICATION BYPASSRLS;

-- 2/4 expand: alter role the_database_batch
ALTER ROLE the_database_batch WITH INHERIT LOGIN CONNECTION LIMIT -1 VALID UNTIL 'infinity';

-- 3/4 contract: alter role the_database_app
ALTER ROLE the_database_app WITH NOINHERIT NOLOGIN CONNECTION LIMIT 5 VALID UNTIL '2030-06-01 10:00:00+00';

-- 4/4 contract: alter role the_database_batch
ALTER ROLE the_database_batch WITH NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS;

COMMIT;

RESET search_path;
RESET check_function_bodies;

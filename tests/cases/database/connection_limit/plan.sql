-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: create database the_database
SET search_path = public;
ALTER DATABASE the_database WITH CONNECTION LIMIT 50;

COMMIT;

RESET search_path;
RESET check_function_bodies;

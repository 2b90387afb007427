-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create extension citext
SET search_path = public;
CREATE EXTENSION citext WITH SCHEMA ext;

-- 2/4 expand: create extension pg_stat_statements
CREATE EXTENSION pg_stat_statements WITH SCHEMA ext;

-- 3/4 expand: alter privilege of table ext.t
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE ext.t TO app_owner;

-- 4/4 contract: alter privilege of table ext.t
REVOKE TRUNCATE ON TABLE ext.t FROM app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;

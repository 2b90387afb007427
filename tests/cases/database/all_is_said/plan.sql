-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 3 expand, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create setting work_mem in the_database
SET search_path = public;
ALTER DATABASE the_database SET work_mem TO '5MB';

-- 2/6 expand: create comment of database the_database
COMMENT ON DATABASE the_database IS 'new';

-- 3/6 expand: create owner of database the_database
ALTER DATABASE the_database OWNER TO "Weird Role";

-- 4/6 contract: create database the_database
ALTER DATABASE the_database WITH CONNECTION LIMIT 7;

-- 5/6 contract: create privilege of database the_database
GRANT CREATE, CONNECT, TEMPORARY ON DATABASE the_database TO app_writer;

-- 6/6 contract: create privilege of database the_database
REVOKE CONNECT, TEMPORARY ON DATABASE the_database FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

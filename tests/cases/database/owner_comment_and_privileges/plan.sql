-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 4 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: alter comment of database the_database
SET search_path = public;
COMMENT ON DATABASE the_database IS 'for the shop, and it''s "new"';

-- 2/6 expand: create owner of database the_database
ALTER DATABASE the_database OWNER TO app_owner;

-- 3/6 expand: alter privilege of database the_database
GRANT CONNECT, TEMPORARY ON DATABASE the_database TO "Weird Role";

-- 4/6 expand: alter privilege of database the_database
GRANT CONNECT, TEMPORARY ON DATABASE the_database TO app_reader;

-- 5/6 contract: alter privilege of database the_database
REVOKE TEMPORARY ON DATABASE the_database FROM PUBLIC;

-- 6/6 contract: alter privilege of database the_database
REVOKE CREATE ON DATABASE the_database FROM app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;

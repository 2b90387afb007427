-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create privilege of schema "Odd Schema"
SET search_path = public;
GRANT CREATE, USAGE ON SCHEMA "Odd Schema" TO "Weird Role";

-- 2/3 expand: alter privilege of schema s
GRANT CREATE ON SCHEMA s TO app_reader;

-- 3/3 contract: alter privilege of schema s
REVOKE CREATE, USAGE ON SCHEMA s FROM app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;

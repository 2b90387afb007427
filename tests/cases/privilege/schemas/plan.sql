-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 3 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: create privilege of schema "Odd Schema"
-- caution S701: role Weird Role gets CREATE, USAGE on "Odd Schema"
-- refused: S701 without permission: role Weird Role gets CREATE, USAGE on "Odd Schema"
-- allow it with --allow 'S701:"Odd Schema"'
--   GRANT CREATE, USAGE ON SCHEMA "Odd Schema" TO "Weird Role";

-- 2/3 expand: alter privilege of schema s
-- caution S701: role app_reader gets CREATE on s
-- refused: S701 without permission: role app_reader gets CREATE on s
-- allow it with --allow 'S701:s'
--   GRANT CREATE ON SCHEMA s TO app_reader;

-- 3/3 contract: alter privilege of schema s
-- caution B315: role app_writer loses CREATE, USAGE on s
-- refused: needs a refused step: privilege of schema s
--   REVOKE CREATE, USAGE ON SCHEMA s FROM app_writer;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create server "S ""1"""
SET search_path = public;
CREATE SERVER "S ""1""" TYPE 'oracle' VERSION '19' FOREIGN DATA WRAPPER w OPTIONS ("Port" '1', host 'a');

-- 2/4 expand: create server files
CREATE SERVER files FOREIGN DATA WRAPPER w;

-- 3/4 expand: create comment of server "S ""1"""
COMMENT ON SERVER "S ""1""" IS 'far away';

-- 4/4 expand: create privilege of server files
GRANT USAGE ON FOREIGN SERVER files TO app_reader WITH GRANT OPTION;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create cast (integer AS text)
SET search_path = public;
CREATE CAST (integer AS text) WITH INOUT AS ASSIGNMENT;

-- 2/2 expand: create cast (text AS bytea)
CREATE CAST (text AS bytea) WITHOUT FUNCTION;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract
-- not managed: 1 privilege list of an object of an extension or of the server

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter extension citext
SET search_path = public;
ALTER EXTENSION citext SET SCHEMA ext;

-- 2/3 expand: create privilege of function ext.citext_eq(ext.citext, ext.citext)
GRANT EXECUTE ON ROUTINE ext.citext_eq(ext.citext, ext.citext) TO app_owner;

-- 3/3 contract: create privilege of function ext.citext_eq(ext.citext, ext.citext)
REVOKE EXECUTE ON ROUTINE ext.citext_eq(ext.citext, ext.citext) FROM PUBLIC;

COMMIT;

RESET search_path;
RESET check_function_bodies;

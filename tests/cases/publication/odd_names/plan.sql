-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create publication "P ""q"""
SET search_path = public;
CREATE PUBLICATION "P ""q""" WITH (publish = 'insert');

-- 2/3 expand: create publication_table "S 1"."T; --"."P ""q"""
-- locks: SHARE UPDATE EXCLUSIVE on "S 1"."T; --"
ALTER PUBLICATION "P ""q""" ADD TABLE ONLY "S 1"."T; --" ("Körper", id) WHERE ("Körper" <> 'a''b');

-- 3/3 expand: create comment of publication "P ""q"""
COMMENT ON PUBLICATION "P ""q""" IS 'odd';

COMMIT;

RESET search_path;
RESET check_function_bodies;

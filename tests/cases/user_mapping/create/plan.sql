-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create user_mapping s
SET search_path = public;
CREATE USER MAPPING FOR PUBLIC SERVER s;

-- 2/3 expand: create user_mapping s.app_owner
CREATE USER MAPPING FOR app_owner SERVER s OPTIONS ("Pass Word" :'s_app_owner_Pass_Word');

-- 3/3 expand: create user_mapping s.app_reader
CREATE USER MAPPING FOR app_reader SERVER s OPTIONS (password :'s_app_reader_password', "user" :'s_app_reader_user');

COMMIT;

RESET search_path;
RESET check_function_bodies;

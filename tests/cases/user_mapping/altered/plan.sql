-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter user_mapping s.app_reader
SET search_path = public;
ALTER USER MAPPING FOR app_reader SERVER s OPTIONS (ADD fresh :'s_app_reader_fresh', SET password :'s_app_reader_password', DROP other);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- not managed: 1 collation, 1 text search configuration, 1 text search dictionary

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create owner of statistics public.st
SET search_path = public;
ALTER STATISTICS public.st OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

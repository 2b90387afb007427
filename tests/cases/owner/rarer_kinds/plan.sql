-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- not managed: 1 text search configuration, 1 text search dictionary

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create owner of collation public.c
SET search_path = public;
ALTER COLLATION public.c OWNER TO app_owner;

-- 2/2 expand: create owner of statistics public.st
ALTER STATISTICS public.st OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create owner of collation public.c
SET search_path = public;
ALTER COLLATION public.c OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

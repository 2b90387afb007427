-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- not managed: 1 collation, 1 operator, 1 text search configuration

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create comment of statistics public.st
SET search_path = public;
COMMENT ON STATISTICS public.st IS 'a and b go together';

COMMIT;

RESET search_path;
RESET check_function_bodies;

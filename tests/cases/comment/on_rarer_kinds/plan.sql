-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- not managed: 1 operator, 1 text search configuration

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create comment of collation public.my_c
SET search_path = public;
COMMENT ON COLLATION public.my_c IS 'bytes';

-- 2/2 expand: create comment of statistics public.st
COMMENT ON STATISTICS public.st IS 'a and b go together';

COMMIT;

RESET search_path;
RESET check_function_bodies;

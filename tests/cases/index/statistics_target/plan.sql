-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter index public.e1
-- locks: SHARE UPDATE EXCLUSIVE on public.e1
SET search_path = public;
ALTER INDEX public.e1 ALTER COLUMN 2 SET STATISTICS 1000;

-- 2/2 expand: alter index public.e2
-- locks: SHARE UPDATE EXCLUSIVE on public.e2
ALTER INDEX public.e2 ALTER COLUMN 1 SET STATISTICS -1;

COMMIT;

RESET search_path;
RESET check_function_bodies;

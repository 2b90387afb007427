-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter statistics public.s
SET search_path = public;
ALTER STATISTICS public.s SET STATISTICS 500;

-- 2/4 expand: create statistics public.u
-- locks: SHARE UPDATE EXCLUSIVE on public.t
CREATE STATISTICS public.u ON a, b FROM public.t;

-- 3/4 expand: alter statistics public.u
ALTER STATISTICS public.u SET STATISTICS 0;

-- 4/4 expand: create owner of statistics public.s
ALTER STATISTICS public.s OWNER TO app_owner;

COMMIT;

RESET search_path;
RESET check_function_bodies;

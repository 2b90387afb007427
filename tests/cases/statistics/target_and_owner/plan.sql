-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter statistics public.s
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
ALTER STATISTICS public.s SET STATISTICS 500;

COMMIT;

BEGIN;

-- 2/4 expand: create statistics public.u
-- locks: SHARE UPDATE EXCLUSIVE on public.t
CREATE STATISTICS public.u ON a, b FROM public.t;

COMMIT;

BEGIN;

-- 3/4 expand: alter statistics public.u
-- locks: SHARE UPDATE EXCLUSIVE on public.t
ALTER STATISTICS public.u SET STATISTICS 0;

COMMIT;

-- 4/4 expand: create owner of statistics public.s
-- caution S706: role app_owner may do everything with statistics public.s, and code that runs as its owner runs as that role
-- refused: S706 without permission: role app_owner may do everything with statistics public.s, and code that runs as its owner runs as that role
-- allow it with --allow 'S706:public.s'
--   ALTER STATISTICS public.s OWNER TO app_owner;

RESET search_path;
RESET check_function_bodies;

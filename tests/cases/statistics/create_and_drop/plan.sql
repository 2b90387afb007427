-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create statistics public.t_all
-- locks: SHARE UPDATE EXCLUSIVE on public.t
SET search_path = public;
CREATE STATISTICS public.t_all ON a, b FROM public.t;

COMMIT;

BEGIN;

-- 2/2 expand: create statistics public.t_some
-- locks: SHARE UPDATE EXCLUSIVE on public.t
CREATE STATISTICS public.t_some (mcv, ndistinct) ON a, c FROM public.t;

COMMIT;

RESET search_path;
RESET check_function_bodies;

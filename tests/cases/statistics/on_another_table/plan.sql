-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop statistics public.s
-- locks: SHARE UPDATE EXCLUSIVE on public.one
DROP STATISTICS public.s;

-- 2/3 expand: create statistics public.s
-- locks: SHARE UPDATE EXCLUSIVE on public.two
SET search_path = public;
CREATE STATISTICS public.s (ndistinct) ON a, b FROM public.two;

-- 3/3 expand: create comment of statistics public.s
-- because of statistics public.s
COMMENT ON STATISTICS public.s IS 'both';

COMMIT;

RESET search_path;
RESET check_function_bodies;

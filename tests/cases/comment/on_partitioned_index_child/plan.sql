-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create comment of index public.m1_a_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.m1_a_idx
SET search_path = public;
COMMENT ON INDEX public.m1_a_idx IS 'child';

COMMIT;

BEGIN;

-- 2/2 expand: create comment of index public.m_a
-- locks: SHARE UPDATE EXCLUSIVE on public.m_a
COMMENT ON INDEX public.m_a IS 'parent';

COMMIT;

RESET search_path;
RESET check_function_bodies;

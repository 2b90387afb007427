-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create comment of table public.m
-- locks: SHARE UPDATE EXCLUSIVE on public.m
SET search_path = public;
COMMENT ON TABLE public.m IS 'all';

COMMIT;

BEGIN;

-- 2/3 expand: drop comment of table public.m1
-- locks: SHARE UPDATE EXCLUSIVE on public.m1
SET search_path = '';
COMMENT ON TABLE public.m1 IS NULL;

COMMIT;

BEGIN;

-- 3/3 expand: create comment of column public.m1.d
-- locks: SHARE UPDATE EXCLUSIVE on public.m1
SET search_path = public;
COMMENT ON COLUMN public.m1.d IS 'always one';

COMMIT;

RESET search_path;
RESET check_function_bodies;

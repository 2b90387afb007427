-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop comment of table public.a
-- locks: SHARE UPDATE EXCLUSIVE on public.a
COMMENT ON TABLE public.a IS NULL;

COMMIT;

BEGIN;

-- 2/4 expand: drop comment of column public.a.x
-- locks: SHARE UPDATE EXCLUSIVE on public.a
COMMENT ON COLUMN public.a.x IS NULL;

COMMIT;

BEGIN;

-- 3/4 expand: create comment of table public.b
-- locks: SHARE UPDATE EXCLUSIVE on public.b
SET search_path = public;
COMMENT ON TABLE public.b IS 'the one';

COMMIT;

BEGIN;

-- 4/4 expand: create comment of column public.b.x
-- locks: SHARE UPDATE EXCLUSIVE on public.b
COMMENT ON COLUMN public.b.x IS 'the x';

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create comment of column public.m.a
-- locks: SHARE UPDATE EXCLUSIVE on public.m
SET search_path = public;
COMMENT ON COLUMN public.m.a IS 'y';

COMMIT;

BEGIN;

-- 2/6 expand: create comment of materialized_view public.m
-- locks: SHARE UPDATE EXCLUSIVE on public.m
COMMENT ON MATERIALIZED VIEW public.m IS 'y';

COMMIT;

BEGIN;

-- 3/6 expand: alter comment of sequence public.s
-- locks: SHARE UPDATE EXCLUSIVE on public.s
COMMENT ON SEQUENCE public.s IS 'y';

COMMIT;

BEGIN;

-- 4/6 expand: create comment of column public.v.a
-- locks: SHARE UPDATE EXCLUSIVE on public.v
COMMENT ON COLUMN public.v.a IS 'y';

COMMIT;

BEGIN;

-- 5/6 expand: drop comment of column public.v.b
-- locks: SHARE UPDATE EXCLUSIVE on public.v
SET search_path = '';
COMMENT ON COLUMN public.v.b IS NULL;

COMMIT;

BEGIN;

-- 6/6 expand: drop comment of view public.v
-- locks: SHARE UPDATE EXCLUSIVE on public.v
COMMENT ON VIEW public.v IS NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;

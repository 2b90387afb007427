-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop comment of table public.t
-- locks: SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON TABLE public.t IS NULL;

COMMIT;

BEGIN;

-- 2/2 expand: drop comment of column public.t.a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.a IS NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;

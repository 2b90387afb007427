-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN v text;

-- 2/2 expand: create comment of identity public.t.id
-- locks: SHARE UPDATE EXCLUSIVE on public."My Seq"
COMMENT ON SEQUENCE public."My Seq" IS 'numbers';

COMMIT;

RESET search_path;
RESET check_function_bodies;

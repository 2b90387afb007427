-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create column public.kid.x
-- locks: ACCESS EXCLUSIVE on public.kid
SET search_path = public;
ALTER TABLE public.kid ADD COLUMN x integer;

COMMIT;

BEGIN;

-- 2/2 expand: create column public.base.x
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.kid
ALTER TABLE public.base ADD COLUMN x integer;

COMMIT;

RESET search_path;
RESET check_function_bodies;

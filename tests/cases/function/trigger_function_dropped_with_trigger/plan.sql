-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop trigger public.t.touch
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B317: writes no longer fire trigger public.t.touch
DROP TRIGGER touch ON public.t;

COMMIT;

BEGIN;

-- 2/2 contract: drop function public.touch()
-- caution B318: code that names public.touch() fails
DROP FUNCTION public.touch();

COMMIT;

RESET search_path;
RESET check_function_bodies;

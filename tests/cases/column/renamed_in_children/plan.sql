-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter column public.animals.noise
-- locks: ACCESS EXCLUSIVE on public.animals, ACCESS EXCLUSIVE on public.birds, ACCESS EXCLUSIVE on public.parrots
ALTER TABLE public.animals RENAME COLUMN noise TO sound;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter table public.far
-- locks: ACCESS EXCLUSIVE on public.far
ALTER TABLE public.far RENAME TO away;

COMMIT;

RESET search_path;
RESET check_function_bodies;

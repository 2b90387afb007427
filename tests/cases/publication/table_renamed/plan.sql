-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter table public.a
-- locks: ACCESS EXCLUSIVE on public.a
ALTER TABLE public.a RENAME TO z;

COMMIT;

RESET search_path;
RESET check_function_bodies;

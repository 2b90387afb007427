-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter column public.p.pid
-- locks: ACCESS EXCLUSIVE on public.p
ALTER TABLE public.p RENAME COLUMN pid TO id;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: drop constraint public.base.pos
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.kid, ACCESS EXCLUSIVE on public.other
ALTER TABLE public.base DROP CONSTRAINT pos;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: drop typed_table public.t
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t NOT OF;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter view public.cheap
-- locks: ACCESS EXCLUSIVE on public.cheap
ALTER VIEW public.cheap RENAME TO "Bargains";

COMMIT;

RESET search_path;
RESET check_function_bodies;

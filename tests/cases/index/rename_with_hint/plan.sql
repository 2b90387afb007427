-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter index public.t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t_a
ALTER INDEX public.t_a RENAME TO ix_t_a;

COMMIT;

RESET search_path;
RESET check_function_bodies;

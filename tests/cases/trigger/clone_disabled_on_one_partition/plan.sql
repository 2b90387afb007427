-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create trigger_state public.m1.tr
-- locks: SHARE ROW EXCLUSIVE on public.m1
-- caution B317: writes no longer fire trigger_state public.m1.tr
SET search_path = public;
ALTER TABLE public.m1 DISABLE TRIGGER tr;

COMMIT;

BEGIN;

-- 2/2 expand: create trigger_state public.m2.tr
-- locks: SHARE ROW EXCLUSIVE on public.m2
ALTER TABLE public.m2 ENABLE ALWAYS TRIGGER tr;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter trigger public.t.a
-- locks: SHARE ROW EXCLUSIVE on public.t
-- caution B317: writes no longer fire trigger public.t.a
-- caution B317: writes no longer fire trigger public.t.b
SET search_path = public;
ALTER TABLE public.t
    DISABLE TRIGGER a,
    DISABLE TRIGGER b;

COMMIT;

RESET search_path;
RESET check_function_bodies;

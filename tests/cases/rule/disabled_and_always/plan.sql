-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter rule public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B317: writes no longer fire rule public.t.a
SET search_path = public;
ALTER TABLE public.t
    DISABLE RULE a,
    ENABLE REPLICA RULE b,
    ENABLE ALWAYS RULE c;

COMMIT;

RESET search_path;
RESET check_function_bodies;

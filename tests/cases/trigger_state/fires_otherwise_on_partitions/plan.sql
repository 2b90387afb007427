-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter trigger_state public.p1.seen
-- locks: SHARE ROW EXCLUSIVE on public.p1
SET search_path = public;
ALTER TABLE public.p1 ENABLE REPLICA TRIGGER seen;

-- 2/2 expand: alter trigger_state public.p2.seen
-- locks: SHARE ROW EXCLUSIVE on public.p2
ALTER TABLE public.p2 DISABLE TRIGGER seen;

COMMIT;

RESET search_path;
RESET check_function_bodies;

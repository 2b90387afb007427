-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop replica_identity public.m
-- locks: ACCESS EXCLUSIVE on public.m
ALTER TABLE ONLY public.m REPLICA IDENTITY DEFAULT;

COMMIT;

BEGIN;

-- 2/2 expand: create replica_identity public.m1
-- locks: ACCESS EXCLUSIVE on public.m1
SET search_path = public;
ALTER TABLE ONLY public.m1 REPLICA IDENTITY NOTHING;

COMMIT;

RESET search_path;
RESET check_function_bodies;

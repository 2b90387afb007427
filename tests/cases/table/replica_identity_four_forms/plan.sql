-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: create replica_identity public.r1
-- locks: ACCESS EXCLUSIVE on public.r1
SET search_path = public;
ALTER TABLE ONLY public.r1 REPLICA IDENTITY USING INDEX r1_k;

COMMIT;

BEGIN;

-- 2/3 expand: create replica_identity public.r2
-- locks: ACCESS EXCLUSIVE on public.r2
ALTER TABLE ONLY public.r2 REPLICA IDENTITY NOTHING;

COMMIT;

BEGIN;

-- 3/3 expand: drop replica_identity public.r3
-- locks: ACCESS EXCLUSIVE on public.r3
SET search_path = '';
ALTER TABLE ONLY public.r3 REPLICA IDENTITY DEFAULT;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create replica_identity public.a
-- locks: ACCESS EXCLUSIVE on public.a
SET search_path = public;
ALTER TABLE ONLY public.a REPLICA IDENTITY NOTHING;

COMMIT;

BEGIN;

-- 2/2 expand: create replica_identity public.b
-- locks: ACCESS EXCLUSIVE on public.b
ALTER TABLE ONLY public.b REPLICA IDENTITY FULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create replica_identity public.m
-- locks: ACCESS EXCLUSIVE on public.m
SET search_path = public;
ALTER TABLE ONLY public.m REPLICA IDENTITY USING INDEX m_ab;

COMMIT;

BEGIN;

-- 2/2 expand: create replica_identity public.m1
-- locks: ACCESS EXCLUSIVE on public.m1
ALTER TABLE ONLY public.m1 REPLICA IDENTITY USING INDEX m1_a_b_idx;

COMMIT;

RESET search_path;
RESET check_function_bodies;

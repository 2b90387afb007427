-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop replica_identity public.t
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t REPLICA IDENTITY DEFAULT;

COMMIT;

-- 2/2 contract: drop index public.t_code
-- locks: SHARE UPDATE EXCLUSIVE on public.t
DROP INDEX CONCURRENTLY public.t_code;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create replica_identity public.t
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE ONLY public.t REPLICA IDENTITY USING INDEX t_pk;

COMMIT;

RESET search_path;
RESET check_function_bodies;

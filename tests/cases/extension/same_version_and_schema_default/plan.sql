-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand
-- U001: default public.t.i is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter default public.t.i
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE ONLY public.t ALTER COLUMN i SET DEFAULT 'a=>1';

COMMIT;

RESET search_path;
RESET check_function_bodies;

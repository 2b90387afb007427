-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter table public.doc
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = public;
ALTER TABLE public.doc
    DISABLE ROW LEVEL SECURITY,
    NO FORCE ROW LEVEL SECURITY;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter table public.a
-- locks: ACCESS EXCLUSIVE on public.a
SET search_path = public;
ALTER TABLE public.a FORCE ROW LEVEL SECURITY;

-- 2/2 expand: alter table public.b
-- locks: ACCESS EXCLUSIVE on public.b
ALTER TABLE public.b
    ENABLE ROW LEVEL SECURITY,
    NO FORCE ROW LEVEL SECURITY;

COMMIT;

RESET search_path;
RESET check_function_bodies;

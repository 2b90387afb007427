-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create policy public.docs.own
-- locks: ACCESS EXCLUSIVE on public.docs
SET search_path = public;
CREATE POLICY own ON public.docs
    USING (owner = current_user);

-- 2/2 expand: alter table public.docs
-- locks: ACCESS EXCLUSIVE on public.docs
ALTER TABLE public.docs
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;

COMMIT;

RESET search_path;
RESET check_function_bodies;

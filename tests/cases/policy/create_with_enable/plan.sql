-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create policy public.doc.own
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = public;
CREATE POLICY own ON public.doc
    USING (owner = current_user);

-- 2/2 expand: alter table public.doc
-- locks: ACCESS EXCLUSIVE on public.doc
ALTER TABLE public.doc ENABLE ROW LEVEL SECURITY;

COMMIT;

RESET search_path;
RESET check_function_bodies;

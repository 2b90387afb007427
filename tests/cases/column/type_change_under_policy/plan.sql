-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: policy public.t.p is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop policy public.t.p
-- because of column public.t.owner
-- locks: ACCESS EXCLUSIVE on public.t
DROP POLICY p ON public.t;

-- 2/3 expand: alter column public.t.owner
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN owner TYPE text;

-- 3/3 expand: create policy public.t.p
-- because of column public.t.owner
-- locks: ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t FOR SELECT
    USING (owner = current_user);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop policy public.doc.p
-- locks: ACCESS EXCLUSIVE on public.doc
DROP POLICY p ON public.doc;

-- 2/2 expand: create policy public.doc.p
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = public;
CREATE POLICY p ON public.doc AS RESTRICTIVE
    USING (owner = current_user);

COMMIT;

RESET search_path;
RESET check_function_bodies;

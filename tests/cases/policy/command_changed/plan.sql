-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop policy public.doc.p
-- locks: ACCESS EXCLUSIVE on public.doc
DROP POLICY p ON public.doc;

-- 2/4 expand: create policy public.doc.p
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = public;
CREATE POLICY p ON public.doc FOR DELETE
    USING (true);

-- 3/4 expand: drop policy public.doc.q
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = '';
DROP POLICY q ON public.doc;

-- 4/4 expand: create policy public.doc.q
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = public;
CREATE POLICY q ON public.doc
    WITH CHECK (true);

COMMIT;

RESET search_path;
RESET check_function_bodies;

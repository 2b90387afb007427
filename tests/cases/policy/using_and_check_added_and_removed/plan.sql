-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 4 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop policy public.doc.b
-- locks: ACCESS EXCLUSIVE on public.doc
DROP POLICY b ON public.doc;

-- 2/5 expand: create policy public.doc.b
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = public;
CREATE POLICY b ON public.doc FOR UPDATE
    USING (owner = current_user);

-- 3/5 expand: drop policy public.doc.c
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = '';
DROP POLICY c ON public.doc;

-- 4/5 expand: create policy public.doc.c
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = public;
CREATE POLICY c ON public.doc
    USING (id > 5);

-- 5/5 contract: alter policy public.doc.a
-- locks: ACCESS EXCLUSIVE on public.doc
ALTER POLICY a ON public.doc
    WITH CHECK (id > 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;

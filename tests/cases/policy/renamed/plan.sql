-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create policy public.doc."new ""name"""
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = public;
CREATE POLICY "new ""name""" ON public.doc
    USING (id > 0);

-- 2/2 contract: drop policy public.doc."old name"
-- locks: ACCESS EXCLUSIVE on public.doc
SET search_path = '';
DROP POLICY "old name" ON public.doc;

COMMIT;

RESET search_path;
RESET check_function_bodies;

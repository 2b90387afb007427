-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create policy public.b.p
-- locks: ACCESS EXCLUSIVE on public.b
SET search_path = public;
CREATE POLICY p ON public.b
    USING (id > 0);

-- 2/2 contract: drop policy public.a.p
-- locks: ACCESS EXCLUSIVE on public.a
SET search_path = '';
DROP POLICY p ON public.a;

COMMIT;

RESET search_path;
RESET check_function_bodies;

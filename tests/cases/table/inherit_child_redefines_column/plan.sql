-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: default public.child.state is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: alter column public.child.state
-- locks: ACCESS EXCLUSIVE on public.child
-- work: reads all of public.child
-- caution F201: fails when public.child.state holds NULL
-- caution L401: nobody can read or write public.child while all of it is read
SET search_path = public;
ALTER TABLE public.child ALTER COLUMN state SET NOT NULL;

-- 2/2 expand: alter default public.child.state
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE ONLY public.child ALTER COLUMN state SET DEFAULT 'child';

COMMIT;

RESET search_path;
RESET check_function_bodies;

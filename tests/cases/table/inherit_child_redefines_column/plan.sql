-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand
-- U001: default public.child.state is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: alter column public.child.state
-- locks: ACCESS EXCLUSIVE on public.child
-- work: reads all of public.child
-- caution F201: fails when public.child.state holds NULL
-- caution L401: nobody can read or write public.child while all of it is read
SET search_path = public;
ALTER TABLE public.child ALTER COLUMN state SET NOT NULL;

-- 2/7 expand: alter column public.child.state
-- so that the column is the child's own, too
CREATE TABLE public.child__schemadiff_old (state text);

-- 3/7 expand: alter column public.child.state
-- so that the column is the child's own, too
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE public.child INHERIT public.child__schemadiff_old;

-- 4/7 expand: alter column public.child.state
-- so that the column is the child's own, too
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE ONLY public.child__schemadiff_old DROP COLUMN state;

-- 5/7 expand: alter column public.child.state
-- so that the column is the child's own, too
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE public.child NO INHERIT public.child__schemadiff_old;

-- 6/7 expand: alter column public.child.state
-- so that the column is the child's own, too
DROP TABLE public.child__schemadiff_old;

-- 7/7 expand: alter default public.child.state
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE ONLY public.child ALTER COLUMN state SET DEFAULT 'child';

COMMIT;

RESET search_path;
RESET check_function_bodies;

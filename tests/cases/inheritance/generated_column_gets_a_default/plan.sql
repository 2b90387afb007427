-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: alter column public.list.v
-- locks: ACCESS EXCLUSIVE on public.list, ACCESS EXCLUSIVE on public.list_1
SET search_path = public;
ALTER TABLE public.list ALTER COLUMN v DROP EXPRESSION;

-- 2/7 expand: alter column public.list.v
-- locks: ACCESS EXCLUSIVE on public.list, ACCESS EXCLUSIVE on public.list_1
-- work: reads all of public.list_1
-- caution F201: fails when public.list.v holds NULL
-- caution L401: nobody can read or write public.list_1 while all of it is read
ALTER TABLE public.list ALTER COLUMN v SET NOT NULL;

-- 3/7 expand: alter column public.parent.v
-- locks: ACCESS EXCLUSIVE on public.parent, ACCESS EXCLUSIVE on public.child
ALTER TABLE public.parent ALTER COLUMN v DROP EXPRESSION;

-- 4/7 expand: create default public.child.v
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE ONLY public.child ALTER COLUMN v SET DEFAULT 5;

-- 5/7 expand: create default public.list.v
-- locks: ACCESS EXCLUSIVE on public.list
ALTER TABLE ONLY public.list ALTER COLUMN v SET DEFAULT 5;

-- 6/7 expand: create default public.list_1.v
-- locks: ACCESS EXCLUSIVE on public.list_1
ALTER TABLE ONLY public.list_1 ALTER COLUMN v SET DEFAULT 5;

-- 7/7 expand: create default public.parent.v
-- locks: ACCESS EXCLUSIVE on public.parent
ALTER TABLE ONLY public.parent ALTER COLUMN v SET DEFAULT 5;

COMMIT;

RESET search_path;
RESET check_function_bodies;

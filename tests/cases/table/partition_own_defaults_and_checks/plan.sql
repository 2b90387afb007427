-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: default public.p1.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter column public.p1.k
-- locks: ACCESS EXCLUSIVE on public.p1
-- work: reads all of public.p1
-- caution F201: fails when public.p1.k holds NULL
-- caution L401: nobody can read or write public.p1 while all of it is read
SET search_path = public;
ALTER TABLE public.p1 ALTER COLUMN k SET NOT NULL;

-- 2/3 expand: alter default public.p1.v
-- locks: ACCESS EXCLUSIVE on public.p1
ALTER TABLE ONLY public.p1 ALTER COLUMN v SET DEFAULT 2;

-- 3/3 expand: create constraint public.p1.v_small
-- locks: ACCESS EXCLUSIVE on public.p1
-- work: reads all of public.p1
-- caution F203: fails when a row of public.p1 does not fulfil v < 100
-- caution L401: nobody can read or write public.p1 while all of it is read
ALTER TABLE public.p1 ADD CONSTRAINT v_small CHECK (v < 100);

COMMIT;

RESET search_path;
RESET check_function_bodies;

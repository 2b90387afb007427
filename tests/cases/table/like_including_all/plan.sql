-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: default public.copy.n is compared as text (--no-scratch)
-- U001: default public.src.n is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.copy.t
-- locks: ACCESS EXCLUSIVE on public.copy
-- work: reads all of public.copy
-- caution F201: fails when public.copy.t holds NULL
-- caution L401: nobody can read or write public.copy while all of it is read
SET search_path = public;
ALTER TABLE public.copy ALTER COLUMN t SET NOT NULL;

-- 2/4 expand: alter column public.src.t
-- locks: ACCESS EXCLUSIVE on public.src
-- work: reads all of public.src
-- caution F201: fails when public.src.t holds NULL
-- caution L401: nobody can read or write public.src while all of it is read
ALTER TABLE public.src ALTER COLUMN t SET NOT NULL;

-- 3/4 expand: alter default public.copy.n
-- locks: ACCESS EXCLUSIVE on public.copy
ALTER TABLE ONLY public.copy ALTER COLUMN n SET DEFAULT 4;

-- 4/4 expand: alter default public.src.n
-- locks: ACCESS EXCLUSIVE on public.src
ALTER TABLE ONLY public.src ALTER COLUMN n SET DEFAULT 4;

COMMIT;

RESET search_path;
RESET check_function_bodies;

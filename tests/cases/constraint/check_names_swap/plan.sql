-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: constraint public.t.c1 is compared as text (--no-scratch)
-- U001: constraint public.t.c2 is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop constraint public.t.c1
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT c1;

-- 2/4 expand: create constraint public.t.c1
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil a < 100
-- caution L401: nobody can read or write public.t while all of it is read
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT c1 CHECK (a < 100);

-- 3/4 expand: drop constraint public.t.c2
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT c2;

-- 4/4 expand: create constraint public.t.c2
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil a > 0
-- caution L401: nobody can read or write public.t while all of it is read
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT c2 CHECK (a > 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;

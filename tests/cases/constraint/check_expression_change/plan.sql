-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: constraint public.t.adult is compared as text (--no-scratch)
-- U001: constraint public.t.t_s_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop constraint public.t.adult
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT adult;

-- 2/4 expand: create constraint public.t.adult
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil age >= 21
-- caution L401: nobody can read or write public.t while all of it is read
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT adult CHECK (age >= 21);

-- 3/4 expand: drop constraint public.t.t_s_check
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_s_check;

-- 4/4 expand: create constraint public.t.t_s_check
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil s IN ('a', 'b', 'c')
-- caution L401: nobody can read or write public.t while all of it is read
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_s_check CHECK (s IN ('a', 'b', 'c'));

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand
-- U001: default public.t.s is compared as text (--no-scratch)
-- U001: constraint public.t.t_s_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: alter column public.t.u
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN u TYPE text;

-- 2/6 expand: drop default public.t.s
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE ONLY public.t ALTER COLUMN s DROP DEFAULT;

-- 3/6 expand: drop constraint public.t.t_s_check
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT t_s_check;

-- 4/6 expand: alter column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.s does not fit public.st
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN s TYPE public.st USING s::public.st;

-- 5/6 expand: create default public.t.s
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN s SET DEFAULT 'on';

-- 6/6 expand: create constraint public.t.t_s_check
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil s IN ('on', 'off')
-- caution L401: nobody can read or write public.t while all of it is read
ALTER TABLE public.t ADD CONSTRAINT t_s_check CHECK (s IN ('on', 'off'));

COMMIT;

RESET search_path;
RESET check_function_bodies;

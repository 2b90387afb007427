-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 contract
-- U001: default public.t.s is compared as text (--no-scratch)
-- U001: constraint public.t.t_s_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 contract: alter column public.t.u
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution B306: readers of public.t.u get text in place of public.st
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN u TYPE text;

COMMIT;

BEGIN;

-- 2/7 contract: drop constraint public.t.t_s_check
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT t_s_check;

-- 3/7 contract: drop default public.t.s
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN s DROP DEFAULT;

-- 4/7 contract: alter column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.s does not fit public.st
-- caution B306: readers of public.t.s get public.st in place of text
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN s TYPE public.st USING s::public.st;

-- 5/7 contract: create default public.t.s
-- because of column public.t.s
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN s SET DEFAULT 'on';

-- 6/7 contract: create constraint public.t.t_s_check
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.t_s_check forbids fails
ALTER TABLE public.t ADD CONSTRAINT t_s_check CHECK (s IN ('on', 'off')) NOT VALID;

COMMIT;

BEGIN;

-- 7/7 contract: alter constraint public.t.t_s_check
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break t_s_check
ALTER TABLE public.t VALIDATE CONSTRAINT t_s_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;

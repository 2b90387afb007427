-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 contract
-- U001: default public.t.active is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 contract: drop constraint public.t.t_active_check
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP CONSTRAINT t_active_check;

-- 2/4 contract: drop default public.t.active
-- because of column public.t.active
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN active DROP DEFAULT;

-- 3/4 contract: alter column public.t.active
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.active does not fit boolean
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN active TYPE boolean USING (active <> 0);

-- 4/4 contract: create default public.t.active
-- because of column public.t.active
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN active SET DEFAULT true;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 contract
-- U001: default public.members.role is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 contract: drop default public.members.role
-- because of column public.members.role
-- locks: ACCESS EXCLUSIVE on public.members
ALTER TABLE ONLY public.members ALTER COLUMN role DROP DEFAULT;

-- 2/3 contract: alter column public.members.role
-- locks: ACCESS EXCLUSIVE on public.members
-- work: rewrites public.members
-- caution F205: fails when a value of public.members.role does not fit public.role_name
-- caution B306: readers of public.members.role get public.role_name in place of text
-- caution L402: nobody can read or write public.members while it is rewritten
SET search_path = public;
ALTER TABLE public.members ALTER COLUMN role TYPE public.role_name USING role::public.role_name;

-- 3/3 contract: create default public.members.role
-- because of column public.members.role
-- locks: ACCESS EXCLUSIVE on public.members
ALTER TABLE ONLY public.members ALTER COLUMN role SET DEFAULT 'member';

COMMIT;

RESET search_path;
RESET check_function_bodies;

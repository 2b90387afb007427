-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: alter column public.users.email
-- locks: ACCESS EXCLUSIVE on public.users
-- work: rewrites public.users
-- caution F205: fails when a value of public.users.email does not fit public.citext
-- caution B306: readers of public.users.email get public.citext in place of text
-- caution L402: nobody can read or write public.users while it is rewritten
SET search_path = public;
ALTER TABLE public.users ALTER COLUMN email TYPE public.citext USING email::public.citext;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand
-- U001: index public.p_mail is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop index public.p_mail
-- locks: ACCESS EXCLUSIVE on public.p
DROP INDEX public.p_mail;

-- 2/3 expand: alter column public.p.mail
-- locks: ACCESS EXCLUSIVE on public.p
-- work: rewrites public.p
-- caution F205: fails when a value of public.p.mail does not fit public.email
-- caution L402: nobody can read or write public.p while it is rewritten
SET search_path = public;
ALTER TABLE public.p ALTER COLUMN mail TYPE public.email USING mail::public.email;

-- 3/3 expand: create index public.p_mail
-- locks: SHARE on public.p
-- work: builds public.p_mail
-- caution F202: fails when public.p holds duplicates
-- caution L403: nobody can write public.p while it is indexed
CREATE UNIQUE INDEX p_mail ON public.p USING btree ((lower(mail)));

COMMIT;

RESET search_path;
RESET check_function_bodies;

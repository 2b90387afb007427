-- irreversible: extension citext is dropped with everything that it holds
-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract; 1 refused
-- U001: view public.mails is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 contract: drop view public.mails
-- locks: ACCESS EXCLUSIVE on public.mails
DROP VIEW public.mails;

-- 2/6 contract: drop constraint public.person.person_email_key
-- locks: ACCESS EXCLUSIVE on public.person
ALTER TABLE public.person DROP CONSTRAINT person_email_key;

-- 3/6 contract: alter column public.person.email
-- locks: ACCESS EXCLUSIVE on public.person
-- work: rewrites public.person
-- caution L402: nobody can read or write public.person while it is rewritten
SET search_path = public;
ALTER TABLE public.person ALTER COLUMN email TYPE text;

-- 4/6 contract: create index public.person_email_key
-- locks: SHARE on public.person
-- work: builds public.person_email_key
-- caution F202: fails when public.person holds duplicates
-- caution L403: nobody can write public.person while it is indexed
CREATE UNIQUE INDEX person_email_key ON public.person USING btree ((lower(email)));

-- 5/6 contract: create view public.mails
-- locks: ACCESS SHARE on public.person
CREATE VIEW public.mails AS
SELECT lower(email) AS email FROM person;

-- 6/6 contract: drop extension citext
-- loss D108: extension citext is dropped with everything that it holds
-- refused: D108 without permission: extension citext is dropped with everything that it holds
-- allow it with --allow 'D108:citext'
--   DROP EXTENSION citext;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- irreversible: column public.person.home is dropped with its values; column public.person.mail is dropped with its values; column public.person.mood is dropped with its values; column public.person.number is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 contract: drop view public.address
-- locks: ACCESS EXCLUSIVE on public.address
DROP VIEW public.address;

-- 2/6 contract: drop statistics public.person_mood
-- locks: SHARE UPDATE EXCLUSIVE on public.person
DROP STATISTICS public.person_mood;

-- 3/6 contract: drop index public.person_mail
-- locks: ACCESS EXCLUSIVE on public.person
DROP INDEX public.person_mail;

-- 4/6 contract: drop constraint public.person.person_home_fkey
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee
ALTER TABLE public.person
    DROP CONSTRAINT person_home_fkey,
    DROP CONSTRAINT person_mail_check,
    DROP CONSTRAINT person_number_key;

-- 5/6 contract: drop column public.person.home
-- locks: ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.employee, ACCESS EXCLUSIVE on public.person_number_seq
-- loss D103: column public.person.home is dropped with its values
-- loss D103: column public.person.mail is dropped with its values
-- loss D103: column public.person.mood is dropped with its values
-- loss D103: column public.person.number is dropped with its values
-- refused: D103 without permission: column public.person.home is dropped with its values
-- allow it with --allow 'D103:public.person.home'
-- allow it with --allow 'D103:public.person.mail'
-- allow it with --allow 'D103:public.person.mood'
-- allow it with --allow 'D103:public.person.number'
--   ALTER TABLE public.person
--       DROP COLUMN home,
--       DROP COLUMN mail,
--       DROP COLUMN mood,
--       DROP COLUMN number;

-- 6/6 contract: drop enum public.mood
-- refused: needs a refused step: column public.person.home
--   DROP TYPE public.mood;

COMMIT;

RESET search_path;
RESET check_function_bodies;

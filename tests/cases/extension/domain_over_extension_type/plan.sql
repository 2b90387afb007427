-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand
-- U001: domain_constraint public.email.email_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create composite_type public.contact
SET search_path = public;
CREATE TYPE public.contact AS (
    name public.citext,
    mails public.email[]
);

-- 2/5 expand: drop domain_constraint public.email.email_check
SET search_path = '';
ALTER DOMAIN public.email DROP CONSTRAINT email_check;

-- 3/5 expand: create domain_constraint public.email.email_check
-- locks: SHARE on public.t
-- work: reads all of public.t
-- caution F203: fails when a value of public.t.mail does not satisfy domain public.email
-- caution L403: nobody can write public.t while it is read in full
SET search_path = public;
ALTER DOMAIN public.email ADD CONSTRAINT email_check CHECK (value ~ '^[^@ ]+@[^@ ]+$');

-- 4/5 expand: create domain_constraint public.email.email_check1
-- locks: SHARE on public.t
-- work: reads all of public.t
-- caution F203: fails when a value of public.t.mail does not satisfy domain public.email
-- caution L403: nobody can write public.t while it is read in full
ALTER DOMAIN public.email ADD CONSTRAINT email_check1 CHECK (length(value::text) < 255);

-- 5/5 expand: create column public.t.aliases
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    ADD COLUMN aliases public.citext[] DEFAULT '{}',
    ADD COLUMN c public.contact;

COMMIT;

RESET search_path;
RESET check_function_bodies;

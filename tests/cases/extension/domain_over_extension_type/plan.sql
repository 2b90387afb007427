-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 5 expand, 2 backfill
-- U001: domain_constraint public.email.email_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: create composite_type public.contact
SET search_path = public;
CREATE TYPE public.contact AS (
    name public.citext,
    mails public.email[]
);

-- 2/7 expand: drop domain_constraint public.email.email_check
SET search_path = '';
ALTER DOMAIN public.email DROP CONSTRAINT email_check;

-- 3/7 expand: create domain_constraint public.email.email_check
-- locks: SHARE on public.t
-- work: reads all of public.t
-- caution F203: fails when a value of public.t.mail does not satisfy domain public.email
-- caution B305: code that writes values that public.email.email_check forbids fails
-- caution L403: nobody can write public.t while it is read in full
SET search_path = public;
ALTER DOMAIN public.email ADD CONSTRAINT email_check CHECK (value ~ '^[^@ ]+@[^@ ]+$');

COMMIT;

BEGIN;

-- 4/7 expand: create domain_constraint public.email.email_check1
-- caution B305: code that writes values that public.email.email_check1 forbids fails
ALTER DOMAIN public.email ADD CONSTRAINT email_check1 CHECK (length(value::text) < 255) NOT VALID;

COMMIT;

BEGIN;

-- 5/7 expand: create column public.t.aliases
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD COLUMN aliases public.citext[] DEFAULT '{}';

COMMIT;

BEGIN;

-- 6/7 backfill: alter domain_constraint public.email.email_check1
-- locks: SHARE on public.t
-- work: reads all of public.t
-- caution F203: fails when a value of public.t.mail does not satisfy domain public.email
-- caution L403: nobody can write public.t while it is read in full
ALTER DOMAIN public.email VALIDATE CONSTRAINT email_check1;

COMMIT;

BEGIN;

-- 7/7 backfill: create column public.t.c
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD COLUMN c public.contact;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand
-- U001: domain_constraint types.email.email_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: drop domain_constraint types.email.email_check
ALTER DOMAIN types.email DROP CONSTRAINT email_check;

-- 2/4 expand: create function fn.people_count()
SET search_path = public;
CREATE FUNCTION fn.people_count()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC SELECT count(*) FROM data.people; END;

-- 3/4 expand: create function fn.valid_email(text)
CREATE FUNCTION fn.valid_email(t text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $$ SELECT t ~ '^[^@]+@[^@]+$' $$;

-- 4/4 expand: create domain_constraint types.email.email_check
-- locks: SHARE on data.people
-- work: reads all of data.people
-- caution F203: fails when a value of data.people.mail does not satisfy domain types.email
-- caution B305: code that writes values that types.email.email_check forbids fails
-- caution L403: nobody can write data.people while it is read in full
ALTER DOMAIN types.email ADD CONSTRAINT email_check CHECK (fn.valid_email(value));

COMMIT;

RESET search_path;
RESET check_function_bodies;

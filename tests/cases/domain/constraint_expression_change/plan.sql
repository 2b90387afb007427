-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: domain_constraint public.username.username_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop domain_constraint public.username.username_check
ALTER DOMAIN public.username DROP CONSTRAINT username_check;

-- 2/2 expand: create domain_constraint public.username.username_check
-- locks: SHARE on public.u
-- work: reads all of public.u
-- caution F203: fails when a value of public.u.name does not satisfy domain public.username
-- caution B305: code that writes values that public.username.username_check forbids fails
-- caution L403: nobody can write public.u while it is read in full
SET search_path = public;
ALTER DOMAIN public.username ADD CONSTRAINT username_check CHECK (length(value) >= 2 AND value = lower(value));

COMMIT;

RESET search_path;
RESET check_function_bodies;

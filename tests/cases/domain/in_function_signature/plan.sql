-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: domain_constraint public.celsius.celsius_check is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop domain_constraint public.celsius.celsius_check
ALTER DOMAIN public.celsius DROP CONSTRAINT celsius_check;

-- 2/2 expand: create domain_constraint public.celsius.celsius_check
-- locks: SHARE on public.readings
-- work: reads all of public.readings
-- caution F203: fails when a value of public.readings.t does not satisfy domain public.celsius
-- caution B305: code that writes values that public.celsius.celsius_check forbids fails
-- caution L403: nobody can write public.readings while it is read in full
SET search_path = public;
ALTER DOMAIN public.celsius ADD CONSTRAINT celsius_check CHECK (value > -273.15 AND value < 1e9);

COMMIT;

RESET search_path;
RESET check_function_bodies;

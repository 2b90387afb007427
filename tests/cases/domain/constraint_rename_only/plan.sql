-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 1 expand, 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: drop domain_constraint public.pct.pct_check
ALTER DOMAIN public.pct DROP CONSTRAINT pct_check;

COMMIT;

BEGIN;

-- 2/3 contract: create domain_constraint public.pct.between_0_and_100
-- caution B305: code that writes values that public.pct.between_0_and_100 forbids fails
SET search_path = public;
ALTER DOMAIN public.pct ADD CONSTRAINT between_0_and_100 CHECK (value BETWEEN 0 AND 100) NOT VALID;

COMMIT;

BEGIN;

-- 3/3 contract: alter domain_constraint public.pct.between_0_and_100
-- locks: SHARE on public.t
-- work: reads all of public.t
-- caution F203: fails when a value of public.t.p does not satisfy domain public.pct
-- caution L403: nobody can write public.t while it is read in full
ALTER DOMAIN public.pct VALIDATE CONSTRAINT between_0_and_100;

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: create domain_constraint public.positive.is_positive
-- caution B305: code that writes values that public.positive.is_positive forbids fails
SET search_path = public;
ALTER DOMAIN public.positive ADD CONSTRAINT is_positive CHECK (value > 0) NOT VALID;

COMMIT;

BEGIN;

-- 2/2 contract: alter domain_constraint public.positive.is_positive
-- locks: SHARE on public.t
-- work: reads all of public.t
-- caution F203: fails when a value of public.t.n does not satisfy domain public.positive
-- caution L403: nobody can write public.t while it is read in full
ALTER DOMAIN public.positive VALIDATE CONSTRAINT is_positive;

COMMIT;

RESET search_path;
RESET check_function_bodies;

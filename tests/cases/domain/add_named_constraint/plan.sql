-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: create domain_constraint public.positive.is_positive
-- locks: SHARE on public.t
-- work: reads all of public.t
-- caution F203: fails when a value of public.t.n does not satisfy domain public.positive
-- caution L403: nobody can write public.t while it is read in full
SET search_path = public;
ALTER DOMAIN public.positive ADD CONSTRAINT is_positive CHECK (value > 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 1 expand, 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop domain_constraint public.pct.pct_check
ALTER DOMAIN public.pct DROP CONSTRAINT pct_check;

-- 2/2 contract: create domain_constraint public.pct.between_0_and_100
-- locks: SHARE on public.t
-- work: reads all of public.t
-- caution F203: fails when a value of public.t.p does not satisfy domain public.pct
-- caution L403: nobody can write public.t while it is read in full
SET search_path = public;
ALTER DOMAIN public.pct ADD CONSTRAINT between_0_and_100 CHECK (value BETWEEN 0 AND 100);

COMMIT;

RESET search_path;
RESET check_function_bodies;

-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: alter domain public.name_t
-- locks: SHARE on public.t
-- work: reads all of public.t
-- caution F201: fails when a value of public.t.n does not satisfy domain public.name_t
-- caution B305: code that writes NULL as public.name_t fails
-- caution L403: nobody can write public.t while it is read in full
SET search_path = public;
ALTER DOMAIN public.name_t SET NOT NULL;

COMMIT;

RESET search_path;
RESET check_function_bodies;

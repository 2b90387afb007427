-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 backfill

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 backfill: alter domain_constraint public.code.code_len
-- locks: SHARE on public.t
-- work: reads all of public.t
-- caution F203: fails when a value of public.t.c does not satisfy domain public.code
-- caution L403: nobody can write public.t while it is read in full
SET search_path = public;
ALTER DOMAIN public.code VALIDATE CONSTRAINT code_len;

COMMIT;

RESET search_path;
RESET check_function_bodies;

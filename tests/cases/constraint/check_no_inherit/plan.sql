-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop constraint public.base.c
-- locks: ACCESS EXCLUSIVE on public.base
ALTER TABLE public.base DROP CONSTRAINT c;

-- 2/2 expand: create constraint public.base.c
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.kid
-- work: reads all of public.base, reads all of public.kid
-- caution F203: fails when a row of public.base does not fulfil v > 0
-- caution L401: nobody can read or write public.base while all of it is read
-- caution L401: nobody can read or write public.kid while all of it is read
SET search_path = public;
ALTER TABLE public.base ADD CONSTRAINT c CHECK (v > 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;

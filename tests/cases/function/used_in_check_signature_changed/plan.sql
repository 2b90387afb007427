-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 5 expand, 1 contract
-- U001: domain_constraint public.positive.positive_check is compared as text (--no-scratch)
-- U001: constraint public.t.n_ok is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: drop domain_constraint public.positive.positive_check
ALTER DOMAIN public.positive DROP CONSTRAINT positive_check;

-- 2/6 expand: create function public.is_ok(integer, integer)
SET search_path = public;
CREATE FUNCTION public.is_ok(n integer, above integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $$select n > above$$;

-- 3/6 expand: create domain_constraint public.positive.positive_check
-- locks: SHARE on public.u
-- work: reads all of public.u
-- caution F203: fails when a value of public.u.p does not satisfy domain public.positive
-- caution L403: nobody can write public.u while it is read in full
ALTER DOMAIN public.positive ADD CONSTRAINT positive_check CHECK (is_ok(value, 0));

-- 4/6 expand: drop constraint public.t.n_ok
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT n_ok;

-- 5/6 expand: create constraint public.t.n_ok
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil is_ok(n, 0)
-- caution L401: nobody can read or write public.t while all of it is read
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT n_ok CHECK (is_ok(n, 0));

-- 6/6 contract: drop function public.is_ok(integer)
SET search_path = '';
DROP FUNCTION public.is_ok(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;

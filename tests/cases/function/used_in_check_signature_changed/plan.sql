-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 3 expand, 4 contract
-- U001: domain_constraint public.positive.positive_check is compared as text (--no-scratch)
-- U001: constraint public.t.n_ok is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop domain_constraint public.positive.positive_check
ALTER DOMAIN public.positive DROP CONSTRAINT positive_check;

-- 2/7 expand: create function public.is_ok(integer, integer)
SET search_path = public;
CREATE FUNCTION public.is_ok(n integer, above integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $$select n > above$$;

-- 3/7 expand: create domain_constraint public.positive.positive_check
-- locks: SHARE on public.u
-- work: reads all of public.u
-- caution F203: fails when a value of public.u.p does not satisfy domain public.positive
-- caution B305: code that writes values that public.positive.positive_check forbids fails
-- caution L403: nobody can write public.u while it is read in full
ALTER DOMAIN public.positive ADD CONSTRAINT positive_check CHECK (is_ok(value, 0));

COMMIT;

BEGIN;

-- 4/7 contract: drop constraint public.t.n_ok
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.t DROP CONSTRAINT n_ok;

-- 5/7 contract: create constraint public.t.n_ok
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B305: code that writes rows that public.t.n_ok forbids fails
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT n_ok CHECK (is_ok(n, 0)) NOT VALID;

COMMIT;

BEGIN;

-- 6/7 contract: alter constraint public.t.n_ok
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when old rows of public.t break n_ok
ALTER TABLE public.t VALIDATE CONSTRAINT n_ok;

COMMIT;

BEGIN;

-- 7/7 contract: drop function public.is_ok(integer)
-- caution B318: code that names public.is_ok(integer) fails
SET search_path = '';
DROP FUNCTION public.is_ok(integer);

COMMIT;

RESET search_path;
RESET check_function_bodies;

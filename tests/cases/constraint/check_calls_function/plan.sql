-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: create function public.valid_iban(text)
SET search_path = public;
CREATE FUNCTION public.valid_iban(t text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE STRICT
AS $$ SELECT length(t) BETWEEN 15 AND 34 $$;

-- 2/2 expand: create constraint public.t.t_iban_check
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil valid_iban(iban)
-- caution L401: nobody can read or write public.t while all of it is read
ALTER TABLE public.t ADD CONSTRAINT t_iban_check CHECK (valid_iban(iban));

COMMIT;

RESET search_path;
RESET check_function_bodies;
